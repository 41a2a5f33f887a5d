import type { Commenters } from "@/api/schema.ts";
import { Field } from "@/design/Field.tsx";
import { Select } from "@/design/Select.tsx";
import { TextArea } from "@/design/TextArea.tsx";
import { useText } from "@/locale/useText.ts";
import { CellField } from "./CellField.tsx";
import { ChapterEditor } from "./ChapterEditor.tsx";
import { type Details, isLinkWrong } from "./details.ts";
import { TopicOffers } from "./TopicOffers.tsx";

const WHO: readonly Commenters[] = ["everyone", "followers", "nobody"];

interface DetailsFormProps {
  details: Details;
  /** Only a film has chapters. */
  isFilm: boolean;
  duration?: number;
  onChange: (details: Details) => void;
}

/** What stands beside a video: caption, place, link, chapters, and who may comment. */
export function DetailsForm({ details, isFilm, duration, onChange }: DetailsFormProps) {
  const text = useText().channels.publish;
  const set = (change: Partial<Details>) => onChange({ ...details, ...change });
  const isWrong = isLinkWrong(details, location.origin) && details.targetTitle.trim() !== "";
  return (
    <>
      <TextArea
        label={text.caption}
        hint={text.captionHint}
        value={details.caption}
        maxLength={1000}
        onChange={(caption) => set({ caption })}
      />
      <TopicOffers caption={details.caption} onChange={(caption) => set({ caption })} />
      <Field
        label={text.place}
        hint={text.placeHint}
        value={details.place}
        maxLength={60}
        onChange={(place) => set({ place })}
      />
      <CellField cell={details.cell} onChange={(cell) => set({ cell })} />
      <Field
        label={text.link}
        hint={text.linkHint}
        error={isWrong ? text.linkWrong : undefined}
        value={details.target}
        inputMode="url"
        autoCapitalize="none"
        onChange={(target) => set({ target })}
      />
      {details.target.trim() !== "" && (
        <Field
          label={text.linkTitle}
          value={details.targetTitle}
          maxLength={60}
          required
          onChange={(targetTitle) => set({ targetTitle })}
        />
      )}
      {isFilm && (
        <ChapterEditor
          rows={details.chapters}
          duration={duration}
          onChange={(chapters) => set({ chapters })}
        />
      )}
      <Select
        label={text.commenters}
        value={details.commenters}
        options={WHO.map((who) => [who, text.commenterKinds[who]])}
        onChange={(who) => set({ commenters: WHO.find((each) => each === who) ?? "everyone" })}
      />
    </>
  );
}

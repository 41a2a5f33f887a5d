import { useState } from "react";
import type { AudienceKind, Tag } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { ChoiceRow } from "@/design/Row.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { FriendPicker } from "@/features/chats/FriendPicker.tsx";
import { useText } from "@/locale/useText.ts";
import { type AudienceChoice, isComplete } from "./audience.ts";
import { tagsQuery } from "./queries.ts";

interface AudienceSheetProps {
  choice: AudienceChoice;
  kinds: readonly AudienceKind[];
  onClose: () => void;
  onChange: (choice: AudienceChoice) => void;
}

/** Chooses who may see something, by person and by tag. It says that a tag means those who are in it now. */
export default function AudienceSheet({ choice, kinds, onClose, onChange }: AudienceSheetProps) {
  const text = useText();
  const words = text.moments;
  const [draft, setDraft] = useState(choice);
  const isList = draft.kind === "these" || draft.kind === "allBut";

  function finish() {
    onChange(draft);
    onClose();
  }

  return (
    <Sheet
      title={words.audienceTitle}
      onClose={onClose}
      flush
      actions={
        <Button kind="primary" disabled={!isComplete(draft)} onPress={finish}>
          {isComplete(draft) ? text.app.done : words.audienceNobody}
        </Button>
      }
    >
      <div role="radiogroup" aria-label={words.audience}>
        {kinds.map((kind) => (
          <ChoiceRow
            key={kind}
            title={words.audiences[kind]}
            line={words.audienceLines[kind]}
            on={draft.kind === kind}
            onChoose={() => setDraft({ ...draft, kind })}
          />
        ))}
      </div>
      {isList && (
        <>
          <AudienceTags draft={draft} onChange={(tags) => setDraft({ ...draft, tags })} />
          <h3 className="group-title sheet-inset">
            {draft.people.length ? words.chosenPeople(draft.people.length) : words.choosePeople}
          </h3>
          <div className="audience-people">
            <FriendPicker chosen={draft.people} onChange={(people) => setDraft({ ...draft, people })} />
          </div>
        </>
      )}
    </Sheet>
  );
}

function AudienceTags({ draft, onChange }: { draft: AudienceChoice; onChange: (tags: string[]) => void }) {
  const text = useText().moments;
  const { value: tags } = useQuery(tagsQuery);
  const isChosen = ({ id }: Tag) => draft.tags.includes(id);
  const frozen = draft.kind === "these" ? text.frozen : text.frozenOut;
  return (
    <section className="sheet-inset stack stack-tight audience-tags" aria-label={text.chooseTags}>
      <h3 className="group-title">{text.chooseTags}</h3>
      {tags?.length === 0 && <p className="quiet">{text.noTags}</p>}
      <div className="chips">
        {tags?.map((tag) => (
          <button
            key={tag.id}
            type="button"
            className="chip"
            aria-pressed={isChosen(tag)}
            onClick={() =>
              onChange(isChosen(tag) ? draft.tags.filter((each) => each !== tag.id) : [...draft.tags, tag.id])}
          >
            <span className="cut">{tag.name}</span>
          </button>
        ))}
      </div>
      <div role="status">
        {tags?.filter(isChosen).map((tag) => <p key={tag.id} className="quiet">{frozen(tag.count, tag.name)}</p>)}
      </div>
    </section>
  );
}

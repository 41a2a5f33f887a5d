import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { AudienceKind } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { ChosenRow } from "@/design/ChosenRow.tsx";
import { Icon } from "@/design/Icon.tsx";
import { ask } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { fitHeight } from "@/design/TextArea.tsx";
import { useDroppedFiles } from "@/features/chats/useDroppedFiles.ts";
import { AudienceRow } from "@/features/contacts/AudienceRow.tsx";
import { calledName } from "@/features/contacts/calledName.ts";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { goBack } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { addFiles } from "./addFiles.ts";
import { ComposeMedia } from "./ComposeMedia.tsx";
import { isBegun, LONGEST, mayBePosted } from "./draft.ts";
import { ownDraft, useOwnDraft } from "./ownDraft.ts";
import { publishMoment } from "./publishMoment.ts";

const PlaceSheet = lazy(async () => ({ default: (await import("@/features/chats/panels.ts")).PlaceSheet }));
const MentionSheet = lazy(() => import("./MentionSheet.tsx"));

const KINDS: readonly AudienceKind[] = ["all", "self", "these", "allBut"];

/** Where a post is written. What was begun is there again whenever one comes back. */
export default function ComposeScreen(_: ScreenProps) {
  const text = useText();
  const words = text.moments.compose;
  const draft = useOwnDraft();
  const body = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { value: contacts } = useQuery(contactsQuery);
  const [open, setOpen] = useState<"place" | "mention">();
  const task = useTask();
  const problem = useSyncExternalStore(ownDraft.listen, firstProblem);
  const isTooLong = draft.text.trim().length > LONGEST;
  const mentioned = (contacts ?? []).filter(({ card }) => draft.mentions.includes(card.id)).map(calledName);

  useEffect(() => void ownDraft.restore(), []);
  useLayoutEffect(() => fitHeight(area.current), [draft.text]);
  useDroppedFiles(body, addFiles);

  const publish = () =>
    task.run(async () => {
      if (await publishMoment()) goBack("/moments");
    });

  async function discard() {
    const yes = await ask({
      title: words.discardTitle,
      words: words.discardWords,
      confirm: words.discard,
      danger: true,
    });
    if (!yes) return;
    ownDraft.clear();
    goBack("/moments");
  }

  return (
    <Page
      title={words.title}
      parent="/moments"
      deep
      column
      bodyRef={body}
      actions={
        <Button kind="primary" busy={task.busy} disabled={!mayBePosted(draft)} onPress={() => void publish()}>
          {words.publish}
        </Button>
      }
    >
      <textarea
        ref={area}
        className="compose-words"
        rows={4}
        value={draft.text}
        aria-label={words.words}
        placeholder={words.placeholder}
        aria-invalid={isTooLong || undefined}
        autoFocus
        onChange={(event) => ownDraft.change({ text: event.currentTarget.value })}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          if (!files.length) return;
          event.preventDefault();
          addFiles(files);
        }}
      />
      {isTooLong && <p className="field-error" role="alert">{words.tooLong}</p>}
      <ComposeMedia draft={draft} />
      {problem !== undefined && (
        <div className="notice notice-wrong notice-rounded" role="alert">
          <Icon name="warning" size="small" />
          <span className="notice-words">{words.failed} {problem}</span>
          <Button kind="plain" onPress={() => ownDraft.retry()}>{text.app.tryAgain}</Button>
        </div>
      )}
      <RowGroup>
        <ChosenRow
          icon="place"
          title={words.place}
          value={draft.place?.name}
          none={words.noPlace}
          remove={words.removePlace}
          onChoose={() => setOpen("place")}
          onRemove={() => ownDraft.change({ place: undefined })}
        />
        <AudienceRow
          choice={draft.audience}
          kinds={KINDS}
          onChange={(audience) => ownDraft.change({ audience })}
        />
        <Row
          icon="at"
          title={words.mention}
          trailing={
            <span className="row-value">
              {mentioned.length ? mentioned.join(text.moments.comma) : words.mentionNobody}
            </span>
          }
          onPress={() => setOpen("mention")}
        />
      </RowGroup>
      {isBegun(draft) && (
        <div className="line spread">
          <p className="quiet">{words.draftKept}</p>
          <Button kind="plain" onPress={() => void discard()}>{words.discard}</Button>
        </div>
      )}
      <Suspense>
        {open === "place" && (
          <PlaceSheet
            confirm={text.app.done}
            onClose={() => setOpen(undefined)}
            onChoose={(place) => ownDraft.change({ place })}
          />
        )}
        {open === "mention" && (
          <MentionSheet
            chosen={draft.mentions}
            onClose={() => setOpen(undefined)}
            onChange={(mentions) => ownDraft.change({ mentions })}
          />
        )}
      </Suspense>
    </Page>
  );
}

function firstProblem(): string | undefined {
  return ownDraft.draft.files.map(({ key }) => ownDraft.stateOf(key)?.problem).find(Boolean);
}

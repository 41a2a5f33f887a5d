import { lazy, Suspense, useState } from "react";
import type { AudienceKind } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { Button } from "@/design/Button.tsx";
import { ChosenRow } from "@/design/ChosenRow.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { TextArea } from "@/design/TextArea.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { AudienceRow } from "@/features/contacts/AudienceRow.tsx";
import { CardSheet } from "@/features/moments/compose/CardSheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { BackgroundField } from "./BackgroundField.tsx";
import { KindGrid } from "./KindGrid.tsx";
import { changeStatusDraft, useStatusDraft } from "./ownStatusDraft.ts";
import { ownStatusQuery } from "./queries.ts";
import { ScenePreview } from "./SceneBackground.tsx";
import { SongSheet } from "./SongSheet.tsx";
import { setStatus } from "./statusActions.ts";
import { LONGEST, mayBeSet } from "./statusDraft.ts";
import StatusIcon from "./StatusIcon.tsx";
import { StatusScene } from "./StatusScene.tsx";
import { statusWords } from "./statusWords.ts";

const PlaceSheet = lazy(async () => ({ default: (await import("@/features/chats/panels.ts")).PlaceSheet }));

const KINDS: readonly AudienceKind[] = ["all", "allBut"];

/** Where one says what one is in the middle of. */
export default function ChooseStatusScreen(_: ScreenProps) {
  const text = useText();
  const words = text.statuses;
  const me = useMyID();
  const draft = useStatusDraft();
  useReadAnew(ownStatusQuery.key);
  const { value: own } = useQuery(ownStatusQuery);
  const [open, setOpen] = useState<"place" | "song" | "card">();
  const task = useTask();
  const current = own?.status && own.status.endsAt > Date.now() ? own.status : undefined;
  const close = () => setOpen(undefined);

  const publish = () =>
    task.run(async () => {
      await setStatus(draft);
      navigate(`/statuses/${me}`, "replace");
    });

  return (
    <Page
      title={words.choose}
      parent="/me"
      column
      measured
      footer={
        <Button kind="primary" wide busy={task.busy} disabled={!mayBeSet(draft)} onPress={() => void publish()}>
          {draft.kind === "ownWords" && !draft.text.trim() ? words.needsWords : current ? words.replace : words.publish}
        </Button>
      }
    >
      {current && (
        <RowGroup title={words.mine}>
          <Row
            lead={<StatusIcon kind={current.kind} />}
            title={statusWords(current, words)}
            line={current.kind === "ownWords" ? undefined : current.text || undefined}
            to={`/statuses/${me}`}
          />
        </RowGroup>
      )}
      {draft.kind === undefined ? <p className="scene scene-small scene-empty">{words.chooseWords}</p> : (
        <StatusScene
          small
          kind={draft.kind}
          words={draft.text}
          background={draft.preview === undefined ? undefined : (
            <ScenePreview
              address={draft.preview}
              isFilm={draft.background?.purpose === "video"}
              blur={draft.blur}
            />
          )}
        />
      )}
      <KindGrid chosen={draft.kind} onChoose={(kind) => changeStatusDraft({ kind })} />
      <TextArea
        label={words.words}
        value={draft.text}
        onChange={(next) => changeStatusDraft({ text: next })}
        hint={words.wordsHint}
        placeholder={words.wordsPlaceholder}
        maxLength={LONGEST}
      />
      <BackgroundField draft={draft} />
      <RowGroup>
        <ChosenRow
          icon="place"
          title={words.place}
          value={draft.place?.name}
          none={words.notAdded}
          remove={words.removePlace}
          onChoose={() => setOpen("place")}
          onRemove={() => changeStatusDraft({ place: undefined })}
        />
        <ChosenRow
          icon="song"
          title={words.song}
          value={draft.song && words.songBy(draft.song.title, draft.song.artist)}
          none={words.notAdded}
          remove={words.removeSong}
          onChoose={() => setOpen("song")}
          onRemove={() => changeStatusDraft({ song: undefined })}
        />
        <ChosenRow
          icon="card"
          title={words.card}
          value={draft.card && (draft.card.title || draft.card.subtitle)}
          none={words.notAdded}
          remove={words.removeCard}
          onChoose={() => setOpen("card")}
          onRemove={() => changeStatusDraft({ card: undefined })}
        />
        <AudienceRow choice={draft.audience} kinds={KINDS} onChange={(audience) => changeStatusDraft({ audience })} />
      </RowGroup>
      <RowGroup>
        <Row icon="history" title={words.past} line={words.pastLine} to="/me/statuses" />
      </RowGroup>
      <Suspense>
        {open === "place" && (
          <PlaceSheet
            confirm={text.app.done}
            onClose={close}
            onChoose={(place) => changeStatusDraft({ place })}
          />
        )}
        {open === "song" && (
          <SongSheet
            song={draft.song}
            onClose={close}
            onChoose={(song) => changeStatusDraft({ song })}
          />
        )}
        {open === "card" && <CardSheet onClose={close} onChoose={(card) => changeStatusDraft({ card })} />}
      </Suspense>
    </Page>
  );
}

import { useState } from "react";
import type { UpdatePageRequest } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import { PictureEditor } from "@/features/me/PictureEditor.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { askAndClose, updatePage } from "./pageActions.ts";
import { pageQuery } from "./queries.ts";

/** An own Page from within: what was published, how it is watched, what it says of itself, who works on it. */
export default function ManagePageScreen({ params }: ScreenProps) {
  const text = useText().pages;
  const id = params.page ?? "";
  const { value: page, error, reload } = useQuery(pageQuery(id));
  const [open, setOpen] = useState<"name" | "about">();
  const task = useTask();
  const isOwner = page?.role === "owner";
  const mayPublish = isOwner || page?.role === "editor";
  const mayModerate = mayPublish || page?.role === "moderator";
  const close = () => setOpen(undefined);
  const update = (change: Omit<UpdatePageRequest, "page">) => updatePage(id, change);

  async function closePage() {
    if (page && await askAndClose(page)) navigate("/me/pages", "replace");
  }

  if (!page || !page.role) {
    return (
      <Page title={text.page} parent="/me/pages" deep column>
        {error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />}
      </Page>
    );
  }
  const { card } = page;
  return (
    <Page title={card.name} parent="/me/pages" deep column>
      {isOwner && <PictureEditor card={card} onChange={(avatar) => update({ avatar })} />}
      <RowGroup>
        {mayPublish && <Row icon="upload" title={text.publish} to={`/publish?page=${id}`} />}
        <Row icon="film" title={text.videos} line={text.videosLine} wrapLine to={`/pages/${id}/videos`} />
        {mayModerate && (
          <Row icon="chats" title={text.comments} line={text.commentsLine} wrapLine to={`/pages/${id}/comments`} />
        )}
        <Row icon="figures" title={text.figures} line={text.figuresLine} wrapLine to={`/pages/${id}/figures`} />
      </RowGroup>
      <RowGroup>
        <Row
          title={text.name}
          trailing={<span className="row-value">{card.name}</span>}
          onPress={isOwner ? () => setOpen("name") : undefined}
        />
        <Row title={text.handleLabel} trailing={<span className="row-value">{text.handle(card.handle)}</span>} />
        <Row
          title={text.about}
          line={page.about || text.aboutEmpty}
          wrapLine
          onPress={isOwner ? () => setOpen("about") : undefined}
        />
        {isOwner && page.kind === "person" && (
          <SwitchRow
            title={text.onProfile}
            line={text.onProfileLine}
            on={page.isOnProfile ?? false}
            onChange={(isOnProfile) => void task.run(() => update({ isOnProfile }))}
          />
        )}
      </RowGroup>
      <RowGroup>
        <Row icon="eye" title={text.seeAsOthers} to={`/p/${card.handle}`} />
        <Row icon="group" title={text.people} line={text.peopleLine} to={`/pages/${id}/people`} />
      </RowGroup>
      {isOwner && (
        <RowGroup note={text.closeNote}>
          <Row icon="trash" title={text.close} danger disabled={task.busy} onPress={() => void task.run(closePage)} />
        </RowGroup>
      )}
      {open === "name" && (
        <WordsSheet
          title={text.name}
          words={card.name}
          hint={text.nameHint}
          most={40}
          onClose={close}
          onSave={(name) => update({ name })}
        />
      )}
      {open === "about" && (
        <WordsSheet
          title={text.about}
          words={page.about}
          hint={text.aboutHint}
          most={500}
          long
          onClose={close}
          onSave={(about) => update({ about })}
        />
      )}
    </Page>
  );
}

import { lazy, Suspense, useState } from "react";
import type { Contact, UpdateContactRequest } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { openDirect } from "@/features/chats/chatActions.ts";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { calledName } from "./calledName.ts";
import { askAndBlock, askAndDelete, updateContact } from "./contactActions.ts";
import { tagsQuery } from "./queries.ts";

const RecommendSheet = lazy(() => import("./RecommendSheet.tsx"));
const TagsSheet = lazy(() => import("./TagsSheet.tsx"));

/** A friend: writing to them, and what one has noted about them. */
export function FriendDetails({ contact, isBlocked }: { contact: Contact; isBlocked: boolean }) {
  const text = useText().contacts;
  const { value: tags } = useQuery(tagsQuery);
  const [open, setOpen] = useState<"remark" | "tags" | "recommend">();
  const task = useTask();
  const { card } = contact;
  const name = calledName(contact);
  const close = () => setOpen(undefined);
  const update = (change: Omit<UpdateContactRequest, "account">) => updateContact(contact, change);
  const set = (change: Omit<UpdateContactRequest, "account">) => void task.run(() => update(change));
  const tagNames = tags?.filter(({ id }) => contact.tags.includes(id)).map((tag) => tag.name).join(", ");

  async function remove() {
    if (await askAndDelete(card.id, name)) navigate("/contacts", "replace");
  }

  return (
    <>
      <Button
        kind="primary"
        icon="chats"
        wide
        busy={task.busy}
        onPress={() => void task.run(() => openDirect(card.id))}
      >
        {text.message}
      </Button>
      <RowGroup>
        <Row
          icon="edit"
          title={text.remark}
          trailing={<span className="row-value">{contact.remark}</span>}
          onPress={() => setOpen("remark")}
        />
        <Row
          icon="tag"
          title={text.tags}
          trailing={<span className="row-value">{tagNames || text.noTags}</span>}
          onPress={() => setOpen("tags")}
        />
        <SwitchRow
          icon="star"
          title={text.star}
          line={text.starLine}
          on={contact.isStarred}
          onChange={(isStarred) => set({ isStarred })}
        />
        <Row icon="forward" title={text.recommend} onPress={() => setOpen("recommend")} />
      </RowGroup>
      <RowGroup title={text.privacy}>
        <SwitchRow
          title={text.chatsOnly}
          line={text.chatsOnlyLine}
          on={contact.isChatsOnly}
          onChange={(isChatsOnly) => set({ isChatsOnly })}
        />
        {!contact.isChatsOnly && (
          <SwitchRow
            title={text.hidesMine}
            on={contact.hidesMine}
            onChange={(hidesMine) => set({ hidesMine })}
          />
        )}
        {!contact.isChatsOnly && (
          <SwitchRow
            title={text.hidesTheirs}
            on={contact.hidesTheirs}
            onChange={(hidesTheirs) => set({ hidesTheirs })}
          />
        )}
      </RowGroup>
      <RowGroup>
        {!isBlocked && (
          <Row
            icon="block"
            title={text.block}
            danger
            onPress={() => void task.run(() => askAndBlock(card, name))}
          />
        )}
        <Row icon="trash" title={text.delete} danger onPress={() => void task.run(remove)} />
      </RowGroup>
      {open === "remark" && (
        <WordsSheet
          title={text.remark}
          words={contact.remark ?? ""}
          hint={text.remarkHint}
          most={40}
          onClose={close}
          onSave={(remark) => update({ remark })}
        />
      )}
      <Suspense>
        {open === "tags" && <TagsSheet contact={contact} onClose={close} />}
        {open === "recommend" && <RecommendSheet card={card} onClose={close} />}
      </Suspense>
    </>
  );
}

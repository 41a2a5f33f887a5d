import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type UpdateTagRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { ask } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { Row } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { matchingFriends } from "@/features/chats/matchingFriends.ts";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { calledName } from "./calledName.ts";
import { contactsQuery, tagsQuery } from "./queries.ts";
import { TagMembersSheet } from "./TagMembersSheet.tsx";

/** One tag: who has it. */
export default function TagScreen({ params }: ScreenProps) {
  const text = useText();
  const { value: tags, error, reload } = useQuery(tagsQuery);
  const { value: contacts } = useQuery(contactsQuery);
  const [open, setOpen] = useState<"name" | "members">();
  const task = useTask();
  const tag = tags?.find(({ id }) => id === params.tag);
  const title = tag?.name ?? text.contacts.tags;

  if (!tag || !contacts) {
    return (
      <Page title={title} parent="/contacts/tags" deep>
        {tags && contacts
          ? <EmptyState icon="tag" title={text.app.notFoundTitle} words={text.app.notFoundWords} />
          : error
          ? <Unavailable error={error} onRetry={reload} />
          : <SkeletonRows />}
      </Page>
    );
  }
  const members = matchingFriends(contacts.filter((contact) => contact.tags.includes(tag.id)), "");
  const memberIDs = members.map(({ card }) => card.id);

  async function update(change: Omit<UpdateTagRequest, "tag">) {
    const changed = await call(endpoints.contacts.updateTag, { tag: params.tag ?? "", ...change });
    store.change(tagsQuery, (all) => all.map((each) => each.id === changed.id ? changed : each));
    if (change.members) store.expire(contactsQuery.key);
  }

  async function remove() {
    const words = { title: text.contacts.deleteTagTitle(title), words: text.contacts.deleteTagWords };
    if (!await ask({ ...words, confirm: text.contacts.deleteTag, danger: true })) return;
    await call(endpoints.contacts.deleteTag, { tag: params.tag ?? "" });
    store.change(tagsQuery, (all) => all.filter(({ id }) => id !== params.tag));
    navigate("/contacts/tags", "replace");
  }

  return (
    <Page
      title={title}
      subtitle={text.contacts.tagPeople(members.length)}
      parent="/contacts/tags"
      deep
      measured
      actions={
        <MenuButton
          icon="more"
          label={text.app.more}
          items={[
            { title: text.contacts.renameTag, icon: "edit", onChoose: () => setOpen("name") },
            { title: text.contacts.deleteTag, icon: "trash", danger: true, onChoose: () => void task.run(remove) },
          ]}
        />
      }
      footer={
        <Button kind="primary" icon="addPerson" wide onPress={() => setOpen("members")}>{text.contacts.tagAdd}</Button>
      }
    >
      {members.length === 0
        ? <EmptyState icon="tag" title={text.contacts.tagNobody} words={text.contacts.tagNobodyWords} />
        : (
          <VirtualList
            items={members}
            keyOf={({ card }) => card.id}
            estimate={56}
            label={title}
            render={(contact) => (
              <Row
                lead={
                  <Avatar id={contact.card.id} name={contact.card.name} picture={contact.card.avatar} size="small" />
                }
                title={calledName(contact)}
                trailing={
                  <IconButton
                    icon="minus"
                    label={text.contacts.removeFromTag(calledName(contact))}
                    disabled={task.busy}
                    onPress={() =>
                      void task.run(() => update({ members: memberIDs.filter((each) => each !== contact.card.id) }))}
                  />
                }
              />
            )}
          />
        )}
      {open === "name" && (
        <WordsSheet
          title={text.contacts.tagName}
          words={tag.name}
          most={30}
          onClose={() => setOpen(undefined)}
          onSave={(name) => update({ name })}
        />
      )}
      {open === "members" && (
        <TagMembersSheet
          members={memberIDs}
          onClose={() => setOpen(undefined)}
          onSave={(chosen) => update({ members: chosen })}
        />
      )}
    </Page>
  );
}

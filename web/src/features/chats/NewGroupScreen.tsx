import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Field } from "@/design/Field.tsx";
import { Page } from "@/design/Page.tsx";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { putChat } from "./followChats.ts";
import { FriendPicker } from "./FriendPicker.tsx";
import { groupQuery } from "./queries.ts";

/** Makes a group of friends. */
export default function NewGroupScreen(_: ScreenProps) {
  const text = useText().chats;
  const [name, setName] = useState("");
  const [members, setMembers] = useState<string[]>([]);
  const { value: contacts } = useQuery(contactsQuery);
  const task = useTask();

  async function create() {
    const group = await call(endpoints.chats.createGroup, { name: name.trim() || undefined, members });
    store.write(groupQuery(group.chat.id), group);
    putChat(group.chat);
    navigate(`/chats/${group.chat.id}`, "replace");
  }

  if (contacts?.length === 0) return <FriendsFirst />;
  return (
    <Page
      title={text.newGroupTitle}
      parent="/chats"
      measured
      head={
        <div className="list-search">
          <Field label={text.groupName} value={name} onChange={setName} maxLength={40} />
        </div>
      }
      footer={
        <Button
          kind="primary"
          wide
          busy={task.busy}
          disabled={!members.length}
          onPress={() => void task.run(create)}
        >
          {members.length ? text.createWith(members.length) : text.create}
        </Button>
      }
    >
      <FriendPicker chosen={members} onChange={setMembers} />
    </Page>
  );
}

/** A group is made of friends: the first one comes before it. */
function FriendsFirst() {
  const text = useText();
  return (
    <Page title={text.chats.newGroupTitle} parent="/chats">
      <EmptyState icon="contacts" title={text.contacts.emptyTitle} words={text.chats.friendsFirst}>
        <Button kind="primary" icon="addPerson" onPress={() => navigate("/contacts/add")}>{text.contacts.add}</Button>
      </EmptyState>
    </Page>
  );
}

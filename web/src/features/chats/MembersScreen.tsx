import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Member, type Role } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Menu, type MenuAnchor, type MenuItem } from "@/design/Menu.tsx";
import { ask } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { chatsQuery, groupQuery } from "./queries.ts";
import { useNames } from "./useNames.ts";

/** Everyone in a group, with what one may do about them. */
export default function MembersScreen({ params }: ScreenProps) {
  const text = useText();
  const chatID = params.chat ?? "";
  const me = useMyID();
  const { value: chats } = useQuery(chatsQuery);
  const { value: group, error, reload } = useQuery(groupQuery(chatID));
  const names = useNames(chats?.find((each) => each.id === chatID));
  const [words, setWords] = useState("");
  const [open, setOpen] = useState<{ member: Member; anchor: MenuAnchor }>();
  const task = useTask();
  const own = group?.members.find(({ card }) => card.id === me)?.role;

  const wanted = words.trim().toLocaleLowerCase();
  const shown = (group?.members ?? []).filter(({ card }) =>
    `${names.name(card.id)} ${card.name}`.toLocaleLowerCase().includes(wanted)
  );

  async function setRole(member: Member, role: Role) {
    store.write(
      groupQuery(chatID),
      await call(endpoints.chats.setRole, { chat: chatID, account: member.card.id, role }),
    );
  }

  async function handOver(member: Member, name: string) {
    const yes = await ask({
      title: text.chats.handOverTitle(name),
      words: text.chats.handOverWords,
      confirm: text.chats.handOver,
      danger: true,
    });
    if (yes) await setRole(member, "owner");
  }

  async function remove(member: Member, name: string) {
    const yes = await ask({
      title: text.chats.removeMemberTitle(name),
      words: text.chats.removeMemberWords,
      confirm: text.chats.removeMember,
      danger: true,
    });
    if (!yes) return;
    await call(endpoints.chats.removeMember, { chat: chatID, account: member.card.id });
    store.change(
      groupQuery(chatID),
      (known) => ({ ...known, members: known.members.filter(({ card }) => card.id !== member.card.id) }),
    );
  }

  function menu(member: Member): MenuItem[] {
    const name = names.name(member.card.id) ?? member.card.name;
    const items: MenuItem[] = [{
      title: text.chats.seeProfile,
      icon: "me",
      onChoose: () => navigate(`/contacts/${member.card.id}?from=group`),
    }];
    if (member.card.id === me || member.role === "owner") return items;
    if (own === "owner") {
      items.push(
        member.role === "admin"
          ? {
            title: text.chats.dismissAdmin,
            icon: "shield",
            onChoose: () => void task.run(() => setRole(member, "member")),
          }
          : {
            title: text.chats.makeAdmin,
            icon: "shield",
            onChoose: () => void task.run(() => setRole(member, "admin")),
          },
        { title: text.chats.handOver, icon: "crown", onChoose: () => void task.run(() => handOver(member, name)) },
      );
    }
    if (own === "owner" || (own === "admin" && member.role === "member")) {
      items.push({
        title: text.chats.removeMember,
        icon: "minus",
        danger: true,
        onChoose: () => void task.run(() => remove(member, name)),
      });
    }
    return items;
  }

  return (
    <Page
      title={text.chats.allMembers}
      subtitle={group && text.chats.members(group.members.length)}
      parent={`/chats/${chatID}/details`}
      deep
      head={
        <div className="list-search">
          <SearchField label={text.app.search} value={words} onChange={setWords} />
        </div>
      }
    >
      {!group ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows /> : (
        <VirtualList
          items={shown}
          keyOf={({ card }) => card.id}
          estimate={60}
          label={text.chats.allMembers}
          render={(member) => (
            <button
              type="button"
              className="row"
              aria-haspopup="menu"
              onClick={(event) => setOpen({ member, anchor: event.currentTarget.getBoundingClientRect() })}
            >
              <Avatar id={member.card.id} name={member.card.name} picture={member.card.avatar} size="small" />
              <span className="row-words">
                <span className="named">
                  <span className="row-title">{names.name(member.card.id)}</span>
                  <StatusMark account={member.card.id} name={names.name(member.card.id) ?? ""} inside />
                </span>
                {names.name(member.card.id) !== member.card.name && <span className="row-line">{member.card.name}
                </span>}
              </span>
              {member.role !== "member" && (
                <span className="label">{member.role === "owner" ? text.chats.roleOwner : text.chats.roleAdmin}</span>
              )}
            </button>
          )}
        />
      )}
      {open && (
        <Menu
          label={open.member.card.name}
          anchor={open.anchor}
          items={menu(open.member)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  );
}

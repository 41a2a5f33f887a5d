import { useState } from "react";
import { call } from "@/api/client.ts";
import { type Chat, endpoints, type UpdateGroupRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { upload } from "@/api/upload.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { AddMembersSheet } from "./AddMembersSheet.tsx";
import { ChatAvatar } from "./ChatAvatar.tsx";
import GroupCodeSheet from "./GroupCodeSheet.tsx";
import { useNames } from "./useNames.ts";
import { pickFiles } from "./pickFiles.ts";
import { groupQuery } from "./queries.ts";
import { WordsSheet } from "./WordsSheet.tsx";

const FACES = 11;

/** A group: its members, what it is called, and who may come in. */
export function GroupDetails({ chat }: { chat: Chat }) {
  const text = useText().chats;
  const me = useMyID();
  const names = useNames(chat);
  const { value: group, error, reload } = useQuery(groupQuery(chat.id));
  const [open, setOpen] = useState<"name" | "announcement" | "nickname" | "add" | "code">();
  const task = useTask();
  if (!group) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />;

  const own = group.members.find((member) => member.card.id === me);
  const looksAfter = own?.role === "owner" || own?.role === "admin";
  const close = () => setOpen(undefined);

  async function update(change: Omit<UpdateGroupRequest, "chat">) {
    store.write(groupQuery(chat.id), await call(endpoints.chats.updateGroup, { chat: chat.id, ...change }));
  }

  async function setNickname(nickname: string) {
    await call(endpoints.chats.setNickname, { chat: chat.id, nickname });
    store.expire(groupQuery(chat.id).key);
  }

  async function changePicture() {
    const [file] = await pickFiles("image/*", "one");
    if (!file) return;
    const picture = await upload(file, file.name, "avatar");
    await update({ avatar: picture.id });
  }

  return (
    <>
      <div className="faces">
        {group.members.slice(0, FACES).map(({ card }) => (
          <Link key={card.id} to={`/contacts/${card.id}?from=group`} className="face">
            <Avatar id={card.id} name={card.name} picture={card.avatar} />
            <span>{names.name(card.id)}</span>
          </Link>
        ))}
        <button type="button" className="face" aria-label={text.inviteFriends} onClick={() => setOpen("add")}>
          <span className="face-add">
            <Icon name="plus" />
          </span>
          <span>{text.add}</span>
        </button>
      </div>
      <RowGroup>
        <Row title={text.seeAll(group.members.length)} icon="group" to={`/chats/${chat.id}/members`} />
        {!!group.waiting && <Row title={text.waiting(group.waiting)} icon="clock" to={`/chats/${chat.id}/waiting`} />}
        <Row title={text.searchInChat} icon="search" to={`/chats/${chat.id}/search`} />
        <Row
          title={text.groupQR}
          icon="qr"
          onPress={() => setOpen("code")}
          trailing={<Icon name="forwardChevron" size="small" />}
        />
      </RowGroup>
      <RowGroup>
        <Row
          title={text.groupName}
          trailing={<span className="row-value">{chat.name || text.unnamedGroup}</span>}
          onPress={() => setOpen("name")}
        />
        {looksAfter && (
          <Row
            title={text.changePicture}
            trailing={<ChatAvatar chat={chat} size="small" />}
            disabled={task.busy}
            onPress={() => void task.run(changePicture)}
          />
        )}
        <Row
          title={text.announcement}
          line={group.announcement || text.noAnnouncement}
          wrapLine
          onPress={looksAfter ? () => setOpen("announcement") : undefined}
        />
        <Row
          title={text.nickname}
          trailing={<span className="row-value">{own?.nickname ?? own?.card.name}</span>}
          onPress={() => setOpen("nickname")}
        />
        {looksAfter && (
          <SwitchRow
            title={text.approval}
            line={text.approvalLine}
            on={group.joinsNeedApproval}
            onChange={(joinsNeedApproval) => void task.run(() => update({ joinsNeedApproval }))}
          />
        )}
      </RowGroup>
      {open === "name" && (
        <WordsSheet
          title={text.groupName}
          words={chat.name ?? ""}
          most={40}
          onClose={close}
          onSave={(name) => update({ name })}
        />
      )}
      {open === "announcement" && (
        <WordsSheet
          title={text.announcement}
          hint={text.announcementHint}
          words={group.announcement ?? ""}
          most={2_000}
          long
          onClose={close}
          onSave={(announcement) => update({ announcement })}
        />
      )}
      {open === "nickname" && (
        <WordsSheet title={text.nickname} words={own?.nickname ?? ""} most={40} onClose={close} onSave={setNickname} />
      )}
      {open === "add" && <AddMembersSheet group={group} onClose={close} />}
      {open === "code" && <GroupCodeSheet chat={chat} onClose={close} />}
    </>
  );
}

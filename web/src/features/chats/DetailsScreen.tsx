import { useQuery } from "@/api/useQuery.ts";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import type { Chat } from "@/api/schema.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { changeState } from "./chatActions.ts";
import { ChatAvatar } from "./ChatAvatar.tsx";
import { GroupDetails } from "./GroupDetails.tsx";
import { LeaveGroup } from "./LeaveGroup.tsx";
import { chatsQuery } from "./queries.ts";

/** What belongs to a chat: its people, its settings, its search. */
export default function DetailsScreen({ params }: ScreenProps) {
  const text = useText().chats;
  const { value: chats } = useQuery(chatsQuery);
  const chat = chats?.find((each) => each.id === params.chat);
  const title = chat?.kind === "group" ? text.groupTitle : text.chatTitle;
  return (
    <Page title={title} parent={`/chats/${params.chat}`} deep column>
      {!chat ? <SkeletonRows /> : chat.kind === "group" ? <GroupDetails chat={chat} /> : <DirectDetails chat={chat} />}
      {chat && <ChatSettings chat={chat} />}
      {chat?.kind === "group" && <LeaveGroup chat={chat} />}
    </Page>
  );
}

function DirectDetails({ chat }: { chat: Chat }) {
  const text = useText().chats;
  const peer = chat.peer;
  if (!peer) return null;
  return (
    <RowGroup>
      <Row title={peer.name} line={peer.handle} lead={<ChatAvatar chat={chat} />} to={`/contacts/${peer.id}`} />
      <Row title={text.searchInChat} icon="search" to={`/chats/${chat.id}/search`} />
    </RowGroup>
  );
}

function ChatSettings({ chat }: { chat: Chat }) {
  const text = useText().chats;
  return (
    <RowGroup>
      <SwitchRow title={text.mute} on={chat.mine.isMuted} onChange={(isMuted) => void changeState(chat, { isMuted })} />
      <SwitchRow
        title={text.pin}
        on={chat.mine.isPinned}
        onChange={(isPinned) => void changeState(chat, { isPinned })}
      />
    </RowGroup>
  );
}

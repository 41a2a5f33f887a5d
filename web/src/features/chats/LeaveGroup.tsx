import { call } from "@/api/client.ts";
import { type Chat, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { ask } from "@/design/notices.ts";
import { Row, RowGroup } from "@/design/Row.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { navigate } from "@/lib/navigation.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { chatsQuery, groupQuery } from "./queries.ts";

/** The way out of a group; an owner has to hand it over first. */
export function LeaveGroup({ chat }: { chat: Chat }) {
  const text = useText().chats;
  const me = useMyID();
  const { value: group } = useQuery(groupQuery(chat.id));
  const task = useTask();
  if (!group) return null;
  const mustHandOver = group.owner === me && group.members.length > 1;

  async function leave() {
    if (mustHandOver) {
      const goes = await ask({ title: text.leave, words: text.ownerMustHandOver, confirm: text.allMembers });
      if (goes) navigate(`/chats/${chat.id}/members`);
      return;
    }
    if (!await ask({ title: text.leaveTitle, words: text.leaveWords, confirm: text.leave, danger: true })) return;
    await call(endpoints.chats.removeMember, { chat: chat.id, account: me });
    store.change(chatsQuery, (all) => all.filter((each) => each.id !== chat.id));
    navigate("/chats", "replace");
  }

  return (
    <RowGroup>
      <Row title={text.leave} icon="leave" danger onPress={() => void task.run(leave)} />
    </RowGroup>
  );
}

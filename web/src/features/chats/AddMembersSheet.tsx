import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Group } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { FriendPicker } from "./FriendPicker.tsx";
import { groupQuery } from "./queries.ts";

/** Adds friends to a group, or invites them where that is needed. */
export function AddMembersSheet({ group, onClose }: { group: Group; onClose: () => void }) {
  const text = useText().chats;
  const [chosen, setChosen] = useState<string[]>([]);
  const task = useTask();
  const chat = group.chat.id;

  async function add() {
    const result = await call(endpoints.chats.addMembers, { chat, accounts: chosen });
    store.expire(groupQuery(chat).key);
    notify(text.addedResult(result.added.length, result.invited.length, result.waiting.length));
    onClose();
  }

  return (
    <Sheet
      title={text.inviteFriends}
      onClose={onClose}
      flush
      actions={
        <Button kind="primary" busy={task.busy} disabled={!chosen.length} onPress={() => void task.run(add)}>
          {chosen.length ? text.addWith(chosen.length) : text.add}
        </Button>
      }
    >
      <div className="sheet-list">
        <FriendPicker chosen={chosen} without={group.members.map(({ card }) => card.id)} onChange={setChosen} />
      </div>
    </Sheet>
  );
}

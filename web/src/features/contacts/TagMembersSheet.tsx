import { useState } from "react";
import { Button } from "@/design/Button.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { FriendPicker } from "@/features/chats/FriendPicker.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";

interface TagMembersSheetProps {
  members: string[];
  onClose: () => void;
  onSave: (members: string[]) => Promise<unknown>;
}

/** Chooses who has a tag. */
export function TagMembersSheet(props: TagMembersSheetProps) {
  const text = useText().contacts;
  const [chosen, setChosen] = useState(props.members);
  const task = useTask();
  const save = async () => {
    if (await task.run(() => props.onSave(chosen))) props.onClose();
  };
  return (
    <Sheet
      title={text.tagAdd}
      onClose={props.onClose}
      flush
      actions={
        <Button kind="primary" busy={task.busy} onPress={() => void save()}>{text.tagAddWith(chosen.length)}</Button>
      }
    >
      <div className="sheet-list">
        <FriendPicker chosen={chosen} onChange={setChosen} />
      </div>
    </Sheet>
  );
}

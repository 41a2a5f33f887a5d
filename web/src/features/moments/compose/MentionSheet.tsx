import { useState } from "react";
import { Button } from "@/design/Button.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { FriendPicker } from "@/features/chats/FriendPicker.tsx";
import { useText } from "@/locale/useText.ts";

interface MentionSheetProps {
  chosen: readonly string[];
  onClose: () => void;
  onChange: (chosen: string[]) => void;
}

/** Chooses the friends who are reminded of a post. */
export default function MentionSheet({ chosen, onClose, onChange }: MentionSheetProps) {
  const text = useText();
  const [draft, setDraft] = useState<readonly string[]>(chosen);
  return (
    <Sheet
      title={text.moments.compose.mention}
      onClose={onClose}
      flush
      actions={
        <Button
          kind="primary"
          onPress={() => {
            onChange([...draft]);
            onClose();
          }}
        >
          {text.app.done}
        </Button>
      }
    >
      <p className="sheet-inset quiet">{text.moments.compose.mentionHint}</p>
      <div className="sheet-list">
        <FriendPicker chosen={draft} onChange={setDraft} />
      </div>
    </Sheet>
  );
}

import type { Message } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";
import { deleteForMe, keep } from "./messageMenu.ts";
import { logQuery } from "./queries.ts";
import type { Selection } from "./selection.ts";

interface SelectionBarProps {
  chat: string;
  selection: Selection;
  onForward: (messages: Message[], merged: boolean) => void;
  onClose: () => void;
}

/** What can be done with the chosen messages; stands in the place of the composer. */
export function SelectionBar(props: SelectionBarProps) {
  const text = useText();
  const { seqs } = props.selection;
  const none = seqs.size === 0;
  const chosen = () => store.value(logQuery(props.chat))?.messages.filter((message) => seqs.has(message.seq)) ?? [];
  return (
    <div className="selection-bar" role="toolbar" aria-label={text.chats.selected(seqs.size)}>
      <IconButton icon="close" label={text.app.cancel} onPress={props.onClose} />
      <span className="selection-count" role="status">{text.chats.selected(seqs.size)}</span>
      <IconButton
        icon="forward"
        label={text.chats.forwardEach}
        disabled={none}
        onPress={() => props.onForward(chosen(), false)}
      />
      <IconButton
        icon="history"
        label={text.chats.forwardMerged}
        disabled={none}
        onPress={() => props.onForward(chosen(), true)}
      />
      <IconButton
        icon="bookmark"
        label={text.chats.favourite}
        disabled={none}
        onPress={async () => {
          for (const message of chosen()) await keep(message);
          props.onClose();
        }}
      />
      <IconButton
        icon="trash"
        label={text.chats.deleteForMe}
        disabled={none}
        onPress={async () => {
          if (await deleteForMe(chosen())) props.onClose();
        }}
      />
    </div>
  );
}

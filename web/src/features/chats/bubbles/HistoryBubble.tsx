import { useState } from "react";
import type { HistoryContent } from "@/api/schema.ts";
import { useText } from "@/locale/useText.ts";
import type { Catalogue } from "@/locale/catalogue.ts";
import HistorySheet from "../HistorySheet.tsx";
import { contentWords } from "../messageWords.ts";

const PREVIEW = 3;

/** Several messages of another chat, folded into a card; opened it shows them all. */
export function HistoryBubble({ history }: { history: HistoryContent }) {
  const text = useText().chats;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="card-bubble card-bubble-tall" onClick={() => setOpen(true)}>
        <span className="card-bubble-title">{historyTitle(history, text)}</span>
        <span className="history-lines">
          {history.lines.slice(0, PREVIEW).map((line, index) => (
            <span className="history-line" key={index}>
              {text.newFrom(line.senderName, contentWords(line.content, text))}
            </span>
          ))}
        </span>
        <span className="card-bubble-foot">{text.historyLines(history.lines.length)}</span>
      </button>
      {open && <HistorySheet history={history} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Whose conversation a history shows. */
export function historyTitle(history: HistoryContent, text: Catalogue["chats"]): string {
  const { names, isGroup } = history.title;
  const [one, other] = names;
  if (isGroup || other === undefined) return text.historyOfGroup(one || text.unnamedGroup);
  return text.historyOfTwo(one ?? "", other);
}

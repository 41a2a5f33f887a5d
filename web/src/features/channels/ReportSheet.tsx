import { useState } from "react";
import type { ReportReason } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { ChoiceRow } from "@/design/Row.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { TextArea } from "@/design/TextArea.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";

const reasons: ReportReason[] = ["spam", "hatred", "violence", "nudity", "selfHarm", "falsehood", "rights", "other"];

interface ReportSheetProps {
  title: string;
  onClose: () => void;
  onReport: (reason: ReportReason, words: string | undefined) => Promise<unknown>;
}

/** Says to whoever looks after the house what is wrong with something. */
export function ReportSheet({ title, onClose, onReport }: ReportSheetProps) {
  const text = useText().channels.report;
  const [reason, setReason] = useState<ReportReason>();
  const [words, setWords] = useState("");
  const task = useTask();

  async function report() {
    if (!reason) return;
    await onReport(reason, words.trim() || undefined);
    onClose();
    notify(text.thanks);
  }

  return (
    <Sheet
      title={title}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={!reason} busy={task.busy} onPress={() => void task.run(report)}>
          {text.send}
        </Button>
      }
    >
      <p className="quiet">{text.words}</p>
      <div className="group-rows" role="radiogroup" aria-label={text.reason}>
        {reasons.map((each) => (
          <ChoiceRow
            key={each}
            title={text.reasons[each]}
            on={reason === each}
            onChoose={() => setReason(each)}
          />
        ))}
      </div>
      <TextArea label={text.more} value={words} onChange={setWords} maxLength={500} />
    </Sheet>
  );
}

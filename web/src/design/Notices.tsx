import { useText } from "@/locale/useText.ts";
import { Button } from "./Button.tsx";
import { dismiss, useNotices } from "./notices.ts";
import { Sheet } from "./Sheet.tsx";

/** Everything that speaks over the screens: toasts, the question sheet, and the polite voice. Rendered once. */
export function Notices() {
  const text = useText();
  const { notices, question, spoken } = useNotices();
  return (
    <>
      <div className="unseen" role="status" aria-live="polite">{spoken}</div>
      <div className="toasts">
        {notices.map((notice) => (
          <div className="toast" key={notice.id}>
            <span className="toast-words">{notice.words}</span>
            {notice.action && (
              <Button
                kind="plain"
                onPress={() => {
                  dismiss(notice.id);
                  notice.action?.run();
                }}
              >
                {notice.action.title}
              </Button>
            )}
          </div>
        ))}
      </div>
      {question && (
        <Sheet
          title={question.title}
          onClose={() => question.answer(false)}
          actions={
            <>
              <Button onPress={() => question.answer(false)}>{text.app.cancel}</Button>
              <Button kind={question.danger ? "danger" : "primary"} autoFocus onPress={() => question.answer(true)}>
                {question.confirm}
              </Button>
            </>
          }
        >
          {question.words && <p>{question.words}</p>}
        </Sheet>
      )}
    </>
  );
}

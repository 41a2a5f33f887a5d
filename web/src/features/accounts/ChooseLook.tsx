import { Button } from "@/design/Button.tsx";
import { Icon } from "@/design/Icon.tsx";
import { changeLook } from "@/lib/lookState.ts";
import { useLook } from "@/lib/useLook.ts";
import { useText } from "@/locale/useText.ts";

/** Standard or Care Mode, chosen by looking at both. */
export function ChooseLook({ onDone }: { onDone: () => void }) {
  const text = useText();
  const { care } = useLook();
  const choices = [
    { care: false, title: text.accounts.lookPlain, words: undefined },
    { care: true, title: text.accounts.lookCare, words: text.accounts.lookCareWords },
  ];
  return (
    <div className="stack">
      <div className="looks" role="radiogroup" aria-label={text.accounts.lookTitle}>
        {choices.map((choice) => (
          <button
            key={choice.title}
            type="button"
            role="radio"
            className="look-choice"
            aria-checked={care === choice.care}
            onClick={() => changeLook({ care: choice.care })}
          >
            <span className="look-sample" data-look={choice.care ? "care" : "plain"} aria-hidden="true">
              {text.accounts.lookSample}
            </span>
            <span className="look-words">
              <strong>{choice.title}</strong>
              {choice.words && <span className="quiet">{choice.words}</span>}
            </span>
            <span className="check">
              <Icon name="check" size="tiny" />
            </span>
          </button>
        ))}
      </div>
      <Button kind="primary" wide onPress={onDone}>{text.app.next}</Button>
    </div>
  );
}

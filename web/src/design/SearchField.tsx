import { useText } from "@/locale/useText.ts";
import { Icon } from "./Icon.tsx";

interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** A box for words to look for; its label is its placeholder. */
export function SearchField(props: SearchFieldProps) {
  const text = useText();
  return (
    <div className="search-field" role="search">
      <Icon name="search" size="small" />
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        autoFocus={props.autoFocus}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && props.value) {
            event.stopPropagation();
            props.onChange("");
          }
        }}
      />
      {props.value && (
        <button
          type="button"
          className="search-field-clear"
          aria-label={text.app.clear}
          onClick={() => props.onChange("")}
        >
          <Icon name="close" size="small" />
        </button>
      )}
    </div>
  );
}

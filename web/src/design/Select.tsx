import { useId } from "react";

interface SelectProps {
  label: string;
  value: string;
  /** Values with what they are called. */
  options: [value: string, title: string][];
  onChange: (value: string) => void;
}

/** One choice of a list, with the device's own picker. */
export function Select(props: SelectProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{props.label}</label>
      <div className="field-box">
        <select
          id={id}
          className="field-input"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          {props.options.map(([value, title]) => <option key={value} value={value}>{title}</option>)}
        </select>
      </div>
    </div>
  );
}

import { useId, useLayoutEffect, useRef } from "react";
import { classes } from "@/lib/classes.ts";
import { FieldNote } from "./Field.tsx";

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string;
  maxLength?: number;
  autoFocus?: boolean;
  placeholder?: string;
}

/** Several lines of text that grow with what is written. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => fitHeight(area.current), [props.value]);
  return (
    <div className={classes("field", props.error && "field-wrong")}>
      <label className="field-label" htmlFor={id}>{props.label}</label>
      <div className="field-box">
        <textarea
          ref={area}
          id={id}
          className="field-input"
          rows={3}
          value={props.value}
          maxLength={props.maxLength}
          autoFocus={props.autoFocus}
          placeholder={props.placeholder}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={props.error || props.hint ? `${id}-note` : undefined}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      </div>
      <FieldNote id={`${id}-note`} hint={props.hint} error={props.error} />
    </div>
  );
}

/** Makes a text area as tall as its text. */
export function fitHeight(area: HTMLTextAreaElement | null) {
  if (!area) return;
  area.style.height = "auto";
  // In a dialog that is not open yet nothing has a height; it keeps its three lines.
  const borders = area.offsetHeight - area.clientHeight;
  if (area.scrollHeight) area.style.height = `${area.scrollHeight + borders}px`;
}

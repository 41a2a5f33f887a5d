import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";
import { classes } from "@/lib/classes.ts";
import { Icon } from "./Icon.tsx";

interface FieldProps extends Omit<ComponentPropsWithoutRef<"input">, "onChange" | "value" | "className"> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string;
  /** Something inside the box after the text, such as a button. */
  trailing?: ReactNode;
}

/** A line of text with its label, a hint, and what is wrong with it. */
export function Field({ label, value, onChange, hint, error, trailing, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className={classes("field", error && "field-wrong")}>
      <label className="field-label" htmlFor={id}>{label}</label>
      <div className="field-box">
        <input
          id={id}
          className="field-input"
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...input}
        />
        {trailing}
      </div>
      <FieldNote id={`${id}-note`} hint={hint} error={error} />
    </div>
  );
}

/** The line under a field: what is wrong, or else the hint. */
export function FieldNote(props: { id: string; hint?: ReactNode; error?: string }) {
  if (props.error) {
    return (
      <p id={props.id} className="field-error" role="alert">
        <Icon name="warning" size="small" />
        {props.error}
      </p>
    );
  }
  return props.hint ? <p id={props.id} className="field-hint">{props.hint}</p> : null;
}

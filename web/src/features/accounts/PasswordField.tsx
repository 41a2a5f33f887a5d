import { useState } from "react";
import { Field } from "@/design/Field.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { useText } from "@/locale/useText.ts";

interface PasswordFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** `new-password` where one is chosen, so that password managers offer one. */
  kind: "current-password" | "new-password";
  hint?: string;
  error?: string;
  autoFocus?: boolean;
}

/** A password that can be looked at while it is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const text = useText().accounts;
  const [shown, setShown] = useState(false);
  return (
    <Field
      label={props.label}
      type={shown ? "text" : "password"}
      value={props.value}
      onChange={props.onChange}
      autoComplete={props.kind}
      autoCapitalize="none"
      spellCheck={false}
      minLength={props.kind === "new-password" ? 8 : undefined}
      maxLength={200}
      required
      hint={props.hint}
      error={props.error}
      autoFocus={props.autoFocus}
      trailing={
        <IconButton
          icon={shown ? "eyeClosed" : "eye"}
          label={shown ? text.hidePassword : text.showPassword}
          className="field-eye"
          onPress={() => setShown(!shown)}
        />
      }
    />
  );
}

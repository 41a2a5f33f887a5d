import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Link } from "@/design/Link.tsx";
import { notify } from "@/design/notices.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { deviceName } from "./deviceName.ts";
import { Doorway } from "./Doorway.tsx";
import { FormFault } from "./FormFault.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { enterSession } from "./session.ts";
import { useForm } from "./useForm.ts";

/** Back in with a recovery code and a new password. */
export default function RecoverScreen(_: ScreenProps) {
  const text = useText().accounts;
  const [handle, setHandle] = useState("");
  const [code, setCode] = useState("");
  const [newPassword, setNewPassword] = useState("");
  const form = useForm();

  async function recover() {
    const request = { handle: handle.trim(), code, newPassword, session: "cookie", device: deviceName() } as const;
    const signedIn = await call(endpoints.accounts.recover, request);
    await enterSession(signedIn);
    notify(text.recovered(signedIn.me.recoveryCodesLeft));
    navigate("/chats", "replace");
  }

  return (
    <Doorway title={text.recoverTitle} words={text.recoverWords}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void form.attempt(recover);
        }}
      >
        <Field
          label={text.handle}
          value={handle}
          onChange={setHandle}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
        <Field
          label={text.recoveryCode}
          value={code}
          onChange={setCode}
          placeholder="XXXX-XXXX-XXXX-XXXX"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <PasswordField
          label={text.newPassword}
          kind="new-password"
          value={newPassword}
          onChange={setNewPassword}
          hint={text.passwordHint}
          error={form.wrong("newPassword")}
        />
        <FormFault words={form.trouble("newPassword")} />
        <Button kind="primary" submit wide busy={form.busy}>{text.recover}</Button>
      </form>
      <p className="doorway-words">{text.noCodes}</p>
      <Link className="doorway-link" to="/sign-in">{text.signIn}</Link>
    </Doorway>
  );
}

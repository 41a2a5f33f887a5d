import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Me } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useText } from "@/locale/useText.ts";
import { FormFault } from "./FormFault.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { RecoveryCodesCard } from "./RecoveryCodesCard.tsx";
import { useForm } from "./useForm.ts";

/** Makes new recovery codes after the password was asked for, and shows them this once. */
export function RenewCodesSheet({ me, onClose }: { me: Me; onClose: () => void }) {
  const text = useText().accounts;
  const [password, setPassword] = useState("");
  const [codes, setCodes] = useState<string[]>();
  const form = useForm();

  async function renew() {
    const request = { password: me.hasPassword ? password : undefined };
    setCodes((await call(endpoints.accounts.renewRecoveryCodes, request)).codes);
  }

  if (codes) {
    return (
      <Sheet
        title={text.recoveryCodes}
        onClose={onClose}
        actions={<Button kind="primary" onPress={onClose}>{text.codesKept}</Button>}
      >
        <RecoveryCodesCard handle={me.card.handle} codes={codes} />
      </Sheet>
    );
  }
  return (
    <Sheet title={text.recoveryCodes} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void form.attempt(renew);
        }}
      >
        <p>{text.renewCodesWords}</p>
        {me.hasPassword && (
          <PasswordField
            label={text.password}
            kind="current-password"
            value={password}
            onChange={setPassword}
            error={form.wrong("password")}
            autoFocus
          />
        )}
        <FormFault words={form.trouble("password")} />
        <Button kind="primary" submit wide busy={form.busy}>{text.renewCodes}</Button>
      </form>
    </Sheet>
  );
}

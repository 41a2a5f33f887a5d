import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Me } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { Sheet } from "@/design/Sheet.tsx";
import { useText } from "@/locale/useText.ts";
import { FormFault } from "./FormFault.tsx";
import { PasswordField } from "./PasswordField.tsx";
import { meQuery } from "./session.ts";
import { useForm } from "./useForm.ts";

/** Changes the password, or sets the first one. */
export function PasswordSheet({ me, onClose }: { me: Me; onClose: () => void }) {
  const text = useText();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const form = useForm();

  async function save() {
    const request = { current: me.hasPassword ? current : undefined, new: next };
    if (!await form.attempt(() => call(endpoints.accounts.changePassword, request))) return;
    store.change(meQuery, (known) => ({ ...known, hasPassword: true }));
    store.expire("sessions");
    notify(text.accounts.passwordChanged);
    onClose();
  }

  const title = me.hasPassword ? text.accounts.changePassword : text.accounts.setPassword;
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          type="text"
          className="unseen"
          autoComplete="username"
          value={me.card.handle}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        {me.hasPassword && (
          <PasswordField
            label={text.accounts.currentPassword}
            kind="current-password"
            value={current}
            onChange={setCurrent}
            error={form.wrong("password") ?? form.wrong("current")}
            autoFocus
          />
        )}
        <PasswordField
          label={text.accounts.newPassword}
          kind="new-password"
          value={next}
          onChange={setNext}
          hint={text.accounts.passwordHint}
          error={form.wrong("new")}
          autoFocus={!me.hasPassword}
        />
        <FormFault words={form.trouble("password", "current", "new")} />
        <Button kind="primary" submit wide busy={form.busy}>{text.app.save}</Button>
      </form>
    </Sheet>
  );
}

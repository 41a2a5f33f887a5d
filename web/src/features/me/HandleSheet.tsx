import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { meQuery } from "@/features/accounts/session.ts";
import { useForm } from "@/features/accounts/useForm.ts";
import { useText } from "@/locale/useText.ts";

/** Changes the Teahouse ID, which is possible once a year. */
export function HandleSheet(props: { handle: string; onClose: () => void }) {
  const text = useText();
  const [handle, setHandle] = useState(props.handle);
  const form = useForm();

  async function save() {
    const changed = await form.attempt(async () =>
      store.write(meQuery, await call(endpoints.accounts.changeHandle, { handle: handle.trim() }))
    );
    if (changed) props.onClose();
  }

  return (
    <Sheet title={text.me.handle} onClose={props.onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={text.me.handle}
          value={handle}
          onChange={setHandle}
          hint={text.accounts.handleHint}
          error={form.trouble()}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
          required
          autoFocus
        />
        <p className="notice notice-rounded">{text.me.handleHint}</p>
        <Button kind="primary" submit wide busy={form.busy} disabled={handle.trim() === props.handle}>
          {text.app.save}
        </Button>
      </form>
    </Sheet>
  );
}

import { useState } from "react";
import { call } from "@/api/client.ts";
import { CallFailed } from "@/api/problem.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { useForm } from "@/features/accounts/useForm.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { personQuery } from "./queries.ts";

/** Finding somebody by their exact Teahouse ID, or by a card. */
export default function AddFriendScreen(_: ScreenProps) {
  const text = useText().contacts;
  const me = useSession();
  const [handle, setHandle] = useState("");
  const [missing, setMissing] = useState(false);
  const form = useForm();

  async function find() {
    setMissing(false);
    try {
      const person = await call(endpoints.contacts.findPerson, { handle: handle.trim() });
      store.write(personQuery(person.card.id), person);
      navigate(`/contacts/${person.card.id}?from=search`);
    } catch (error) {
      if (!(error instanceof CallFailed) || error.problem.status !== 404) throw error;
      setMissing(true);
    }
  }

  return (
    <Page title={text.add} parent="/contacts" column>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (handle.trim()) void form.attempt(find);
        }}
      >
        <Field
          label={text.findLabel}
          value={handle}
          onChange={(value) => {
            setHandle(value);
            setMissing(false);
          }}
          hint={text.findHint}
          error={missing ? text.notFound : form.trouble()}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={40}
          autoFocus
        />
        <Button kind="primary" icon="search" submit wide busy={form.busy}>{text.find}</Button>
      </form>
      <RowGroup note={me && text.myHandle(me.card.handle)}>
        <Row icon="scan" title={text.scan} line={text.scanWords} wrapLine to="/contacts/scan" />
        <Row icon="qr" title={text.myCard} line={text.myCardWords} wrapLine to="/contacts/card" />
      </RowGroup>
    </Page>
  );
}

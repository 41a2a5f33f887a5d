import { useState } from "react";
import { call } from "@/api/client.ts";
import { type AccountCard, endpoints, type RequestSource } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { notify } from "@/design/notices.ts";
import { RowGroup, SwitchRow } from "@/design/Row.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { TextArea } from "@/design/TextArea.tsx";
import { FormFault } from "@/features/accounts/FormFault.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { useForm } from "@/features/accounts/useForm.ts";
import { useText } from "@/locale/useText.ts";
import { putContact, putRequest } from "./followContacts.ts";

/** Asking somebody to be friends, with a greeting. */
export function RequestSheet(props: { card: AccountCard; source: RequestSource; onClose: () => void }) {
  const text = useText().contacts;
  const me = useSession();
  const [greeting, setGreeting] = useState(text.greetingDefault(me?.card.name ?? ""));
  const [remark, setRemark] = useState("");
  const [isChatsOnly, setChatsOnly] = useState(false);
  const form = useForm();

  async function send() {
    const { card, source } = props;
    const request = { to: card.id, greeting: greeting.trim(), source, remark: remark.trim() || undefined, isChatsOnly };
    const sent = await call(endpoints.contacts.sendRequest, request);
    if (sent.request) putRequest(sent.request);
    if (sent.contact) putContact(sent.contact);
    notify(sent.contact ? text.accepted(card.name) : text.requestSent);
    props.onClose();
  }

  return (
    <Sheet
      title={text.requestTitle}
      onClose={props.onClose}
      actions={
        <Button kind="primary" busy={form.busy} onPress={() => void form.attempt(send)}>{text.sendRequest}</Button>
      }
    >
      <TextArea
        label={text.greeting}
        value={greeting}
        onChange={setGreeting}
        error={form.wrong("greeting")}
        maxLength={100}
        autoFocus
      />
      <Field
        label={text.remark}
        value={remark}
        onChange={setRemark}
        hint={text.remarkHint}
        error={form.wrong("remark")}
        placeholder={props.card.name}
        maxLength={40}
      />
      <RowGroup>
        <SwitchRow title={text.chatsOnly} line={text.chatsOnlyLine} on={isChatsOnly} onChange={setChatsOnly} />
      </RowGroup>
      <FormFault words={form.trouble("greeting", "remark")} />
    </Sheet>
  );
}

import { lazy, Suspense, useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Invitation } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useForm } from "@/features/accounts/useForm.ts";
import { copyWords } from "@/features/chats/messageMenu.ts";
import { newClientID } from "@/lib/clientID.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { invitationsQuery } from "./queries.ts";

const QRCode = lazy(() => import("@/design/QRCode.tsx"));

/** Makes an invitation and shows its link and code. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const text = useText().me;
  const [uses, setUses] = useState("1");
  const [made, setMade] = useState<Invitation>();
  const form = useForm();
  const [clientID] = useState(newClientID);

  async function make() {
    const invitation = await call(endpoints.accounts.createInvitation, { uses: Number(uses), clientID });
    store.change(invitationsQuery, (all) => [invitation, ...all]);
    setMade(invitation);
  }

  if (made) {
    return (
      <Sheet
        title={text.invite}
        onClose={onClose}
        actions={
          <Button kind="primary" icon="copy" onPress={() => void copyWords(made.link)}>{text.inviteCopy}</Button>
        }
      >
        <p>{text.inviteReady}</p>
        <Suspense fallback={<div className="skeleton qr" />}>
          <QRCode content={made.link} label={text.invite} />
        </Suspense>
        <p className="quiet centred">{text.inviteLeft(made.usesLeft, shortDate(made.expires))}</p>
      </Sheet>
    );
  }
  return (
    <Sheet title={text.invite} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void form.attempt(make);
        }}
      >
        <Field
          label={text.inviteUses}
          type="number"
          inputMode="numeric"
          min={1}
          max={1000}
          step={1}
          value={uses}
          onChange={setUses}
          error={form.trouble()}
          required
          autoFocus
        />
        <Button kind="primary" submit wide busy={form.busy}>{text.inviteMake}</Button>
      </form>
    </Sheet>
  );
}

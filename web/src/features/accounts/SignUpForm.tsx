import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type ServerProfile, type SignUpRequest } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Link } from "@/design/Link.tsx";
import { currentPlace } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { deviceName } from "./deviceName.ts";
import { FormFault } from "./FormFault.tsx";
import { createPasskey, hasPasskeys } from "./passkeys.ts";
import { PasswordField } from "./PasswordField.tsx";
import { withPlace } from "./placeAfterSignIn.ts";
import { enterSession } from "./session.ts";
import { useForm } from "./useForm.ts";

interface SignUpFormProps {
  server?: ServerProfile;
  /** Given the password, where one was chosen, for what the next steps confirm with it. */
  onDone: (password?: string) => void;
}

/** Name, Teahouse ID and a password or passkey; an invitation where the server wants one. */
export function SignUpForm({ server, onDone }: SignUpFormProps) {
  const text = useText().accounts;
  const given = currentPlace().query.get("invitation") ?? "";
  const [name, setName] = useState("");
  const [handle, setHandle] = useState("");
  const [password, setPassword] = useState("");
  const [invitation, setInvitation] = useState(given);
  const [way, setWay] = useState<"password" | "passkey">("password");
  const form = useForm();
  const invited = server?.hasOperator && server.registration === "invitation";

  async function signUp(credential: Pick<SignUpRequest, "password" | "passkey">) {
    await enterSession(
      await call(endpoints.accounts.signUp, {
        handle: handle.trim(),
        name: name.trim(),
        ...credential,
        invitation: invitation.trim() || undefined,
        session: "cookie",
        device: deviceName(),
      }),
    );
    onDone(credential.password);
  }

  async function create() {
    if (way === "password") return await signUp({ password });
    const wanted = { handle: handle.trim(), name: name.trim() };
    const ceremony = await call(endpoints.accounts.passkeyRegistrationOptions, wanted);
    await signUp({ passkey: await createPasskey(ceremony, deviceName()) });
  }

  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void form.attempt(create);
        }}
      >
        {invited && (!given || form.wrong("invitation")) && (
          <Field
            label={text.invitation}
            value={invitation}
            onChange={setInvitation}
            hint={text.invitationHint}
            error={form.wrong("invitation")}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        )}
        <Field
          label={text.name}
          value={name}
          onChange={setName}
          hint={text.nameHint}
          error={form.wrong("name")}
          autoComplete="name"
          maxLength={40}
          required
          autoFocus
        />
        <Field
          label={text.handle}
          value={handle}
          onChange={setHandle}
          hint={text.handleHint}
          error={form.wrong("handle")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
          required
        />
        {way === "password"
          ? (
            <PasswordField
              label={text.password}
              kind="new-password"
              value={password}
              onChange={setPassword}
              hint={text.passwordHint}
              error={form.wrong("password")}
            />
          )
          : <p className="doorway-words">{text.passkeyWords}</p>}
        <FormFault words={form.trouble("name", "handle", "password", "invitation")} />
        <Button kind="primary" icon={way === "passkey" ? "key" : undefined} submit wide busy={form.busy}>
          {text.signUp}
        </Button>
        {hasPasskeys() && (
          <Button
            kind="plain"
            wide
            disabled={form.busy}
            onPress={() => setWay(way === "password" ? "passkey" : "password")}
          >
            {way === "password" ? text.passkeySignUp : text.passwordInstead}
          </Button>
        )}
      </form>
      <Link className="doorway-link" to={withPlace("/sign-in", currentPlace().query)}>{text.signInInstead}</Link>
    </>
  );
}

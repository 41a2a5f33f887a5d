import { useEffect, useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { Link } from "@/design/Link.tsx";
import { currentPlace, navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { deviceName } from "./deviceName.ts";
import { Doorway } from "./Doorway.tsx";
import { FormFault } from "./FormFault.tsx";
import { hasPasskeys, signWithPasskey } from "./passkeys.ts";
import { PasswordField } from "./PasswordField.tsx";
import { placeAfterSignIn, withPlace } from "./placeAfterSignIn.ts";
import { serverQuery } from "./queries.ts";
import { enterSession } from "./session.ts";
import { useForm } from "./useForm.ts";

/** Signing in with a password or a passkey, and the ways to everything else. */
export default function SignInScreen(_: ScreenProps) {
  const text = useText();
  const { value: server } = useQuery(serverQuery);
  const [handle, setHandle] = useState("");
  const [password, setPassword] = useState("");
  const form = useForm();
  const isNew = server?.hasOperator === false;
  useEffect(() => {
    // Nobody can sign in before there is an account.
    if (isNew) navigate(withPlace("/sign-up", currentPlace().query), "replace");
  }, [isNew]);

  async function withPassword() {
    const session = { session: "cookie", device: deviceName() } as const;
    await enterSession(await call(endpoints.accounts.signIn, { handle: handle.trim(), password, ...session }));
    navigate(placeAfterSignIn(currentPlace().query), "replace");
  }

  async function withPasskey() {
    const answer = await signWithPasskey(await call(endpoints.accounts.passkeySignInOptions, {}));
    await enterSession(
      await call(endpoints.accounts.passkeySignIn, { ...answer, session: "cookie", device: deviceName() }),
    );
    navigate(placeAfterSignIn(currentPlace().query), "replace");
  }

  return (
    <Doorway title={text.accounts.signIn} words={text.accounts.signInWords(server?.name ?? text.app.name)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void form.attempt(withPassword);
        }}
      >
        <Field
          label={text.accounts.handle}
          value={handle}
          onChange={setHandle}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          autoFocus
        />
        <PasswordField
          label={text.accounts.password}
          kind="current-password"
          value={password}
          onChange={setPassword}
        />
        <FormFault words={form.trouble()} />
        <Button kind="primary" submit wide busy={form.busy}>{text.accounts.signIn}</Button>
        <Link className="doorway-link" to="/recover">{text.accounts.forgotten}</Link>
      </form>
      <p className="doorway-or">{text.accounts.or}</p>
      <div className="stack stack-tight">
        {hasPasskeys() && (
          <Button icon="key" wide disabled={form.busy} onPress={() => void form.attempt(withPasskey)}>
            {text.accounts.passkeySignIn}
          </Button>
        )}
        <Button icon="phone" wide onPress={() => navigate(withPlace("/sign-in/code", currentPlace().query))}>
          {text.accounts.codeSignIn}
        </Button>
      </div>
      {server?.registration !== "closed" && (
        <Link className="doorway-link" to={withPlace("/sign-up", currentPlace().query)}>
          {text.accounts.signUpInstead}
        </Link>
      )}
    </Doorway>
  );
}

import { useState } from "react";
import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import { endpoints } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Field } from "@/design/Field.tsx";
import { currentPlace, navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { deviceName } from "./deviceName.ts";
import { Doorway } from "./Doorway.tsx";
import { enterSession } from "./session.ts";

/** Signing in with a password. */
export default function SignInScreen(_: ScreenProps) {
  const text = useText().accounts;
  const [handle, setHandle] = useState("");
  const [password, setPassword] = useState("");
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function signIn() {
    setBusy(true);
    setError(undefined);
    try {
      await enterSession(
        await call(endpoints.accounts.signIn, { handle, password, session: "cookie", device: deviceName() }),
      );
      navigate(placeAfterSignIn(currentPlace().query.get("to")), "replace");
    } catch (failure) {
      setError(explain(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Doorway title={text.signIn}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <Field
          label={text.handle}
          value={handle}
          onChange={setHandle}
          autoComplete="username webauthn"
          autoCapitalize="none"
          required
          autoFocus
        />
        <Field
          label={text.password}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          required
          error={error}
        />
        <Button kind="primary" submit wide busy={busy}>{text.signIn}</Button>
      </form>
    </Doorway>
  );
}

/** Where signing in leads: a path of this application, nothing else. */
export function placeAfterSignIn(wanted: string | null): string {
  return wanted?.startsWith("/") && !wanted.startsWith("//") ? wanted : "/chats";
}

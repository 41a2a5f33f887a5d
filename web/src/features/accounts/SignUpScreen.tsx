import { useState } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { currentPlace, navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { ChooseLook } from "./ChooseLook.tsx";
import { Doorway } from "./Doorway.tsx";
import { placeAfterSignIn } from "./placeAfterSignIn.ts";
import { serverQuery } from "./queries.ts";
import { SaveCodes } from "./SaveCodes.tsx";
import { useSession } from "./session.ts";
import { SignUpForm } from "./SignUpForm.tsx";

type Stage = { name: "form" } | { name: "look" | "codes"; password?: string };

/** Creating an account, then how it shall look, then the codes that lead back in. */
export default function SignUpScreen(_: ScreenProps) {
  const text = useText();
  const me = useSession();
  const { value: server } = useQuery(serverQuery);
  const [stage, setStage] = useState<Stage>({ name: "form" });
  const enter = () => navigate(placeAfterSignIn(currentPlace().query), "replace");

  if (stage.name === "look") {
    return (
      <Doorway title={text.accounts.lookTitle} words={text.accounts.lookWords}>
        <ChooseLook onDone={() => setStage({ ...stage, name: "codes" })} />
      </Doorway>
    );
  }
  if (stage.name === "codes") {
    return (
      <Doorway title={text.accounts.codesTitle} words={text.accounts.codesWords}>
        <SaveCodes handle={me?.card.handle ?? ""} password={stage.password} onDone={enter} />
      </Doorway>
    );
  }
  const name = server?.name ?? text.app.name;
  if (server?.hasOperator && server.registration === "closed") {
    return (
      <Doorway title={name}>
        <EmptyState icon="lock" title={text.accounts.closedTitle} words={text.accounts.closedWords}>
          <Button kind="primary" onPress={() => navigate("/sign-in")}>{text.accounts.signIn}</Button>
        </EmptyState>
      </Doorway>
    );
  }
  return (
    <Doorway
      title={text.accounts.signUpTitle(name)}
      words={server?.hasOperator === false ? text.accounts.firstAccount : undefined}
    >
      <SignUpForm server={server} onDone={(password) => setStage({ name: "look", password })} />
    </Doorway>
  );
}

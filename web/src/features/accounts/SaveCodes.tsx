import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { RecoveryCodesCard } from "./RecoveryCodesCard.tsx";

/** The last step of signing up: the codes that lead back in, now or later. */
export function SaveCodes(props: { handle: string; password?: string; onDone: () => void }) {
  const text = useText().accounts;
  const [codes, setCodes] = useState<string[]>();
  const task = useTask();

  async function make() {
    setCodes((await call(endpoints.accounts.renewRecoveryCodes, { password: props.password })).codes);
  }

  if (codes) {
    return (
      <div className="stack">
        <RecoveryCodesCard handle={props.handle} codes={codes} />
        <Button kind="primary" wide onPress={props.onDone}>{text.codesKept}</Button>
      </div>
    );
  }
  return (
    <div className="stack">
      <Button kind="primary" icon="key" wide busy={task.busy} onPress={() => void task.run(make)}>
        {text.codesMake}
      </Button>
      <Button kind="plain" wide onPress={props.onDone}>{text.codesLater}</Button>
    </div>
  );
}

import { useState } from "react";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { PasskeyList } from "./PasskeyList.tsx";
import { PasswordSheet } from "./PasswordSheet.tsx";
import { RenewCodesSheet } from "./RenewCodesSheet.tsx";
import { useSession } from "./session.ts";

/** Password, passkeys and recovery codes. */
export default function SecurityScreen(_: ScreenProps) {
  const text = useText().accounts;
  const me = useSession();
  const [open, setOpen] = useState<"password" | "codes">();
  if (!me) return null;
  const close = () => setOpen(undefined);
  return (
    <Page title={text.security} parent="/me" column>
      <RowGroup>
        <Row
          icon="lock"
          title={me.hasPassword ? text.changePassword : text.setPassword}
          line={me.hasPassword ? text.passwordSet : text.passwordMissing}
          onPress={() => setOpen("password")}
        />
      </RowGroup>
      <PasskeyList />
      <RowGroup title={text.recoveryCodes} note={text.codesWords}>
        <Row
          icon="history"
          title={text.renewCodes}
          line={me.recoveryCodesLeft ? text.codesLeft(me.recoveryCodesLeft) : text.codesNone}
          wrapLine
          onPress={() => setOpen("codes")}
        />
      </RowGroup>
      {open === "password" && <PasswordSheet me={me} onClose={close} />}
      {open === "codes" && <RenewCodesSheet me={me} onClose={close} />}
    </Page>
  );
}

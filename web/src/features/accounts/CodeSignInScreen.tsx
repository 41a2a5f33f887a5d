import { lazy, Suspense } from "react";
import { Button } from "@/design/Button.tsx";
import { Link } from "@/design/Link.tsx";
import { currentPlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { Doorway } from "./Doorway.tsx";
import { FormFault } from "./FormFault.tsx";
import { withPlace } from "./placeAfterSignIn.ts";
import { useHandover } from "./useHandover.ts";

const QRCode = lazy(() => import("@/design/QRCode.tsx"));

/** A code that a signed-in phone scans and confirms. */
export default function CodeSignInScreen(_: ScreenProps) {
  const text = useText().accounts;
  const { link, state, trouble, renew } = useHandover();
  const over = { expired: text.codeExpired, refused: text.codeRefused, waiting: undefined }[state];
  return (
    <Doorway title={text.codeTitle}>
      <div className="code-card">
        <Suspense fallback={<div className="skeleton qr" />}>
          {link ? <QRCode content={link} label={text.codeLabel} /> : <div className="skeleton qr" />}
        </Suspense>
        {over && (
          <div className="code-over" role="alert">
            <p>{over}</p>
            <Button kind="primary" icon="refresh" onPress={renew}>{text.codeRenew}</Button>
          </div>
        )}
      </div>
      <ol className="steps">
        {text.codeSteps.map((step) => <li key={step}>{step}</li>)}
      </ol>
      <FormFault words={trouble} />
      <Link className="doorway-link" to={withPlace("/sign-in", currentPlace().query)}>{text.passwordInstead}</Link>
    </Doorway>
  );
}

import { lazy, Suspense } from "react";
import type { Chat } from "@/api/schema.ts";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { copyWords } from "./messageMenu.ts";

const QRCode = lazy(() => import("@/design/QRCode.tsx"));

/** The QR code and link into a group. */
export default function GroupCodeSheet({ chat, onClose }: { chat: Chat; onClose: () => void }) {
  const text = useText().chats;
  const invite = useQuery({
    key: `groups/${chat.id}/invite`,
    fetch: () => call(endpoints.chats.createInvite, { chat: chat.id }),
  });
  const { value } = invite;
  return (
    <Sheet
      title={text.groupQR}
      onClose={onClose}
      actions={value && <Button icon="copy" onPress={() => void copyWords(value.link)}>{text.copyLink}</Button>}
    >
      {value
        ? (
          <>
            <Suspense fallback={<div className="skeleton qr" />}>
              <QRCode content={value.link} label={text.groupQR} />
            </Suspense>
            <p className="quiet centred">{text.groupQRWords(shortDate(value.expires))}</p>
          </>
        )
        : invite.error
        ? <Unavailable error={invite.error} onRetry={invite.reload} />
        : <div className="skeleton qr" />}
    </Sheet>
  );
}

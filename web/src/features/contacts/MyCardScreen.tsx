import { lazy, Suspense } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { ask, notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { copyWords } from "@/features/chats/messageMenu.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { myCardQuery } from "./queries.ts";

const QRCode = lazy(() => import("@/design/QRCode.tsx"));

/** The own QR card, to be scanned or sent as a link. */
export default function MyCardScreen(_: ScreenProps) {
  const text = useText().contacts;
  const me = useSession();
  const { value: card, error, reload } = useQuery(myCardQuery);
  const task = useTask();

  async function renew() {
    if (!await ask({ title: text.cardRenewTitle, words: text.cardRenewWords, confirm: text.cardRenew })) return;
    store.write(myCardQuery, await call(endpoints.contacts.renewCard, {}));
    notify(text.cardRenewed);
  }

  function share(link: string) {
    // Whoever closes the share sheet has decided not to share.
    navigator.share({ title: me?.card.name, url: link }).catch(() => {});
  }

  if (!me) return null;
  return (
    <Page title={text.myCard} parent="/me" deep column>
      {!card && error ? <Unavailable error={error} onRetry={reload} /> : (
        <>
          <section className="my-card" aria-label={text.myCard}>
            <div className="my-card-head">
              <Avatar id={me.card.id} name={me.card.name} picture={me.card.avatar} />
              <div className="row-words">
                <strong className="my-card-name">{me.card.name}</strong>
                <span className="quiet">{me.card.region || me.card.handle}</span>
              </div>
            </div>
            <Suspense fallback={<div className="skeleton qr" />}>
              {card ? <QRCode content={card.link} label={text.myCard} /> : <div className="skeleton qr" />}
            </Suspense>
            <p className="quiet centred">{text.cardWords}</p>
          </section>
          {card && (
            <div className="my-card-actions">
              {"share" in navigator
                ? <Button kind="primary" icon="forward" onPress={() => share(card.link)}>{text.cardShare}</Button>
                : null}
              <Button icon="copy" onPress={() => void copyWords(card.link)}>{text.cardCopy}</Button>
              <Button icon="refresh" disabled={task.busy} onPress={() => void task.run(renew)}>{text.cardRenew}</Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}

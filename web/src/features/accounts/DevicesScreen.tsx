import { call } from "@/api/client.ts";
import { endpoints, type Session } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { ask, notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { listTime, shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { askAndSignOut } from "./askAndSignOut.ts";
import { sessionsQuery } from "./queries.ts";

/** Where one is signed in, each with a way to end it. */
export default function DevicesScreen(_: ScreenProps) {
  const text = useText().accounts;
  const { value: sessions, error, reload } = useQuery(sessionsQuery);
  const task = useTask();
  const here = sessions?.find((session) => session.isCurrent);
  const others = sessions?.filter((session) => !session.isCurrent) ?? [];

  async function end(session: Session) {
    const words = { title: text.endSessionTitle(session.device), words: text.endSessionWords };
    if (!await ask({ ...words, confirm: text.endSession, danger: true })) return;
    await call(endpoints.accounts.endSession, { session: session.id });
    store.change(sessionsQuery, (all) => all.filter(({ id }) => id !== session.id));
    notify(text.sessionEnded);
  }

  const facts = (session: Session) => (
    <>
      <span className="whole">{text.signedInAt(shortDate(session.signedInAt))}</span> ·{" "}
      <span className="whole">{text.lastUsed(listTime(session.lastUsedAt))}</span>
    </>
  );

  return (
    <Page title={text.devices} parent="/me" column>
      {!sessions ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} /> : (
        <>
          {here && (
            <RowGroup title={text.thisDevice}>
              <Row icon="device" title={here.device} line={text.signedInAt(shortDate(here.signedInAt))} />
              <Row icon="leave" title={text.signOut} danger onPress={() => void task.run(askAndSignOut)} />
            </RowGroup>
          )}
          <RowGroup title={text.otherDevices} note={others.length ? undefined : text.noOtherDevices}>
            {others.map((session) => (
              <Row
                key={session.id}
                icon={/phone|android|ipad/i.test(session.device) ? "phone" : "device"}
                title={session.device}
                line={facts(session)}
                wrapLine
                trailing={
                  <Button kind="plain" disabled={task.busy} onPress={() => void task.run(() => end(session))}>
                    {text.endSession}
                  </Button>
                }
              />
            ))}
            <Row
              icon="scan"
              title={text.addDevice}
              line={text.addDeviceWords}
              wrapLine
              onPress={() => navigate("/contacts/scan")}
            />
          </RowGroup>
        </>
      )}
    </Page>
  );
}

import { call } from "@/api/client.ts";
import { endpoints, type Passkey } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { ask, notify } from "@/design/notices.ts";
import { Row, RowGroup } from "@/design/Row.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useTask } from "@/lib/useTask.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { deviceName } from "./deviceName.ts";
import { faultOf } from "./fault.ts";
import { createPasskey, hasPasskeys, PasskeyUnused } from "./passkeys.ts";
import { passkeysQuery } from "./queries.ts";

/** The own passkeys, and one more. */
export function PasskeyList() {
  const text = useText().accounts;
  const { value: passkeys, error, reload } = useQuery(passkeysQuery);
  const task = useTask();
  if (!passkeys && error) return <Unavailable error={error} onRetry={reload} />;

  async function add() {
    try {
      const answer = await createPasskey(await call(endpoints.accounts.passkeyRegistrationOptions, {}), deviceName());
      const passkey = await call(endpoints.accounts.addPasskey, answer);
      store.change(passkeysQuery, (all) => [...all, passkey]);
      notify(text.passkeyAdded);
    } catch (error) {
      if (!(error instanceof PasskeyUnused)) throw error;
      notify(faultOf(error).words);
    }
  }

  async function remove({ id, label }: Passkey) {
    const words = { title: text.removePasskeyTitle(label), words: text.removePasskeyWords };
    if (!await ask({ ...words, confirm: text.removePasskey, danger: true })) return;
    await call(endpoints.accounts.removePasskey, { passkey: id });
    store.change(passkeysQuery, (all) => all.filter((each) => each.id !== id));
  }

  return (
    <RowGroup title={text.passkeys} note={hasPasskeys() ? text.passkeysWords : text.passkeysNeedName}>
      {passkeys?.map((passkey) => (
        <Row
          key={passkey.id}
          icon="key"
          title={passkey.label}
          line={passkey.lastUsedAt
            ? text.passkeyUsed(shortDate(passkey.lastUsedAt))
            : text.passkeyMade(shortDate(passkey.createdAt))}
          trailing={
            <IconButton
              icon="trash"
              label={`${text.removePasskey}: ${passkey.label}`}
              disabled={task.busy}
              onPress={() => void task.run(() => remove(passkey))}
            />
          }
        />
      ))}
      <Row
        icon="plus"
        title={text.addPasskey}
        disabled={!hasPasskeys() || task.busy}
        onPress={() => void task.run(add)}
      />
    </RowGroup>
  );
}

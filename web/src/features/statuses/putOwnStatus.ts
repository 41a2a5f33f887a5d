import type { Status } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { currentMe } from "@/features/accounts/session.ts";
import { glanceQuery, ownStatusQuery, pastStatusesQuery, SHARERS, statusQuery } from "./queries.ts";

/** Shows the own status as it is now, wherever it stands; none: it has ended. */
export function putOwnStatus(status: Status | undefined) {
  const me = currentMe()?.card.id ?? "";
  store.write(ownStatusQuery, { status });
  store.write(
    glanceQuery(me),
    status ? { account: me, kind: status.kind, text: status.text, endsAt: status.endsAt } : null,
  );
  store.expire(statusQuery(me).key);
  store.expire(SHARERS);
  store.expire(pastStatusesQuery.key);
}

import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Registration, type UpdateServerRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { ChoiceRow, Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { serverQuery } from "@/features/accounts/queries.ts";
import { useSession } from "@/features/accounts/session.ts";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { Invitations } from "./Invitations.tsx";

const REGISTRATIONS: Registration[] = ["open", "invitation", "closed"];

/** What the operator decides about this server. */
export default function ServerScreen(_: ScreenProps) {
  const text = useText().me;
  const me = useSession();
  const { value: server, error, reload } = useQuery(serverQuery);
  const [naming, setNaming] = useState(false);
  const task = useTask();

  async function update(change: UpdateServerRequest) {
    store.write(serverQuery, await call(endpoints.accounts.updateServer, change));
  }

  function body() {
    if (!me?.isOperator) return <EmptyState icon="lock" title={text.operatorOnly} />;
    if (!server) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={4} />;
    return (
      <>
        <RowGroup note={text.serverNameHint}>
          <Row
            title={text.serverName}
            trailing={<span className="row-value">{server.name}</span>}
            onPress={() => setNaming(true)}
          />
        </RowGroup>
        <div role="radiogroup" aria-label={text.registration}>
          <RowGroup title={text.registration}>
            {REGISTRATIONS.map((registration) => (
              <ChoiceRow
                key={registration}
                title={text.registrations[registration]}
                line={text.registrationLines[registration]}
                on={server.registration === registration}
                onChoose={() => void task.run(() => update({ registration }))}
              />
            ))}
          </RowGroup>
        </div>
        <Invitations />
      </>
    );
  }

  return (
    <Page title={text.server} parent="/me" column>
      {body()}
      {naming && server && (
        <WordsSheet
          title={text.serverName}
          words={server.name}
          hint={text.serverNameHint}
          most={60}
          onClose={() => setNaming(false)}
          onSave={(name) => update({ name })}
        />
      )}
    </Page>
  );
}

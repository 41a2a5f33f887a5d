import { call } from "@/api/client.ts";
import { endpoints, type JoinRequest } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { groupQuery, joinRequestsQuery } from "./queries.ts";

/** Who waits to be let into a group. */
export default function WaitingScreen({ params }: ScreenProps) {
  const text = useText().chats;
  const chat = params.chat ?? "";
  const { value: requests, error, reload } = useQuery(joinRequestsQuery(chat));
  const task = useTask();

  async function answer({ person }: JoinRequest, endpoint: typeof endpoints.chats.approve) {
    await call(endpoint, { chat, account: person.id });
    store.change(joinRequestsQuery(chat), (all) => all.filter((each) => each.person.id !== person.id));
    store.expire(groupQuery(chat).key);
  }

  return (
    <Page title={text.waitingTitle} parent={`/chats/${chat}/details`} deep column>
      {!requests && (error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />)}
      {requests?.length === 0 && <EmptyState icon="check" title={text.nobodyWaits} words={text.nobodyWaitsWords} />}
      {requests?.map((request) => (
        <article className="request" key={request.person.id}>
          <Avatar id={request.person.id} name={request.person.name} picture={request.person.avatar} />
          <div className="row-words">
            <b>{request.person.name}</b>
            {request.greeting && <span>{request.greeting}</span>}
            {request.invitedBy && <span className="quiet">{text.invitedBy(request.invitedBy.name)}</span>}
            <span className="line request-actions">
              <Button
                kind="primary"
                disabled={task.busy}
                onPress={() => void task.run(() => answer(request, endpoints.chats.approve))}
              >
                {text.letIn}
              </Button>
              <Button disabled={task.busy} onPress={() => void task.run(() => answer(request, endpoints.chats.refuse))}>
                {text.notNow}
              </Button>
            </span>
          </div>
        </article>
      ))}
    </Page>
  );
}

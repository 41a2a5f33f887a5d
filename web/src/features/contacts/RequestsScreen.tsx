import type { FriendRequest } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Link } from "@/design/Link.tsx";
import { Page } from "@/design/Page.tsx";
import { RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useSectionOpened } from "@/features/dots/useDot.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { acceptRequest, dismissRequest } from "./contactActions.ts";
import { requestsQuery } from "./queries.ts";

/** Who asks to be friends, and whom one has asked. */
export default function RequestsScreen(_: ScreenProps) {
  const text = useText().contacts;
  const { value: requests, error, reload } = useQuery(requestsQuery);
  useSectionOpened("contacts.requests", requests !== undefined);
  const received = requests?.filter((request) => !request.isMine) ?? [];
  const sent = requests?.filter((request) => request.isMine) ?? [];
  return (
    <Page title={text.newFriends} parent="/contacts" column>
      {!requests
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />
        : !requests.length && (
          <EmptyState icon="addPerson" title={text.requestsEmpty} words={text.requestsEmptyWords}>
            <Button kind="primary" icon="addPerson" onPress={() => navigate("/contacts/add")}>{text.add}</Button>
            <Button icon="qr" onPress={() => navigate("/contacts/card")}>{text.myCard}</Button>
          </EmptyState>
        )}
      {received.length > 0 && (
        <RowGroup title={text.received}>
          {received.map((request) => <RequestRow key={request.id} request={request} />)}
        </RowGroup>
      )}
      {sent.length > 0 && (
        <RowGroup title={text.sent}>
          {sent.map((request) => <RequestRow key={request.id} request={request} />)}
        </RowGroup>
      )}
    </Page>
  );
}

/** The person leads to their profile; the answer stands beside it. */
function RequestRow({ request }: { request: FriendRequest }) {
  const text = useText().contacts;
  const task = useTask();
  const { person, isMine } = request;
  return (
    <div className="request-row">
      <Link to={`/contacts/${person.id}`} className="request-person">
        <Avatar id={person.id} name={person.name} picture={person.avatar} />
        <span className="row-words">
          <span className="row-title">{person.name}</span>
          {request.greeting && <span className="row-line row-line-wrap">{request.greeting}</span>}
          <span className="row-line row-line-wrap">
            {text.source[request.source]} · <span className="whole">{text.until(shortDate(request.expires))}</span>
          </span>
        </span>
      </Link>
      <span className="request-answers">
        {!isMine && (
          <Button kind="primary" busy={task.busy} onPress={() => void task.run(() => acceptRequest(request))}>
            {text.accept}
          </Button>
        )}
        <Button disabled={task.busy} onPress={() => void task.run(() => dismissRequest(request))}>
          {isMine ? text.withdraw : text.ignore}
        </Button>
      </span>
    </div>
  );
}

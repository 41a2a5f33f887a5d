import { useState } from "react";
import type { Person, RequestSource } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { useTask } from "@/lib/useTask.ts";
import { listTime, shortDate } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { acceptRequest, askAndBlock, dismissRequest } from "./contactActions.ts";
import { RequestSheet } from "./RequestSheet.tsx";

/** Somebody who is no friend: asking, answering, blocking. */
export function StrangerDetails({ person, source }: { person: Person; source: RequestSource }) {
  const text = useText().contacts;
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const { card, request, isBlocked } = person;

  return (
    <>
      {request && !request.isMine && (
        <div className="stack">
          <figure className="greeting">
            <blockquote>{request.greeting || text.asksYou}</blockquote>
            <figcaption className="quiet">{text.source[request.source]} · {listTime(request.sentAt)}</figcaption>
          </figure>
          <Button
            kind="primary"
            icon="check"
            wide
            busy={task.busy}
            onPress={() => void task.run(() => acceptRequest(request))}
          >
            {text.accept}
          </Button>
          <Button wide disabled={task.busy} onPress={() => void task.run(() => dismissRequest(request))}>
            {text.ignore}
          </Button>
        </div>
      )}
      {request?.isMine && (
        <div className="stack">
          <p className="notice notice-calm notice-rounded" role="status">{text.waiting(shortDate(request.expires))}</p>
          <Button wide disabled={task.busy} onPress={() => void task.run(() => dismissRequest(request))}>
            {text.withdraw}
          </Button>
        </div>
      )}
      {!request && !isBlocked && (
        <Button kind="primary" icon="addPerson" wide onPress={() => setAsking(true)}>{text.addToFriends}</Button>
      )}
      {!isBlocked && (
        <RowGroup>
          <Row
            icon="block"
            title={text.block}
            danger
            onPress={() => void task.run(() => askAndBlock(card, card.name))}
          />
        </RowGroup>
      )}
      {asking && <RequestSheet card={card} source={source} onClose={() => setAsking(false)} />}
    </>
  );
}

import { useQuery } from "@/api/useQuery.ts";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useText } from "@/locale/useText.ts";
import { glanceQuery } from "./queries.ts";
import StatusIcon from "./StatusIcon.tsx";
import { statusWords } from "./statusWords.ts";

/** The own status on Me: it leads to the status, or to choosing one. */
export function OwnStatusDoor() {
  const text = useText().statuses;
  const me = useMyID();
  const { value: glance } = useQuery(me ? glanceQuery(me) : undefined);
  const current = glance && glance.endsAt > Date.now() ? glance : undefined;
  return (
    <Link to={current ? `/statuses/${me}` : "/me/status"} className="me-status">
      {current
        ? (
          <>
            <StatusIcon kind={current.kind} />
            <span className="cut">
              {statusWords(current, text)}
              {current.kind !== "ownWords" && current.text && ` · ${current.text}`}
            </span>
          </>
        )
        : (
          <>
            <Icon name="plus" size="small" />
            {text.title}
          </>
        )}
    </Link>
  );
}

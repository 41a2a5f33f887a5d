import { lazy, type MouseEvent, Suspense } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { Link } from "@/design/Link.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import { glanceQuery } from "./queries.ts";
import { statusWords } from "./statusWords.ts";

const StatusIcon = lazy(() => import("./StatusIcon.tsx"));

interface StatusMarkProps {
  account: string;
  /** As the person is called here. */
  name: string;
  /** Inside of something that is pressed itself, such as a row, the mark is a picture that a pointer can press too. */
  inside?: boolean;
}

/** The icon beside a name that says what somebody is in the middle of. A press shows the status in full. */
export function StatusMark({ account, name, inside }: StatusMarkProps) {
  const text = useText().statuses;
  const { value: glance } = useQuery(account ? glanceQuery(account) : undefined);
  if (!glance || glance.endsAt <= Date.now()) return null;
  const to = `/statuses/${account}`;
  const words = statusWords(glance, text);
  const icon = (
    <Suspense fallback={<span className="status-icon status-icon-small" />}>
      <StatusIcon kind={glance.kind} size="small" />
    </Suspense>
  );

  function open(event: MouseEvent) {
    event.preventDefault();
    event.stopPropagation();
    navigate(to);
  }

  return inside
    ? <span className="status-mark" role="img" aria-label={text.mark(words)} title={words} onClick={open}>{icon}</span>
    : <Link to={to} className="status-mark" aria-label={text.of(name, words)} title={words}>{icon}</Link>;
}

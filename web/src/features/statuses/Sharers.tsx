import type { Status } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Link } from "@/design/Link.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { openDirect } from "@/features/chats/chatActions.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { sharersQuery } from "./queries.ts";
import { statusWords } from "./statusWords.ts";

/** Friends who are in the middle of the same now: a reason to talk to them. */
export function Sharers({ status }: { status: Status }) {
  const text = useText().statuses;
  const called = useCalledName();
  const me = useMyID();
  const { value } = useQuery(sharersQuery(status.author.id));
  const task = useTask();
  if (!value) return null;
  const people = value.filter(({ person }) => person.id !== me && person.id !== status.author.id);
  const isOwn = status.author.id === me;
  if (!people.length) return isOwn ? <p className="scene-note">{text.sameNobody}</p> : null;
  return (
    <section className="sharers" aria-label={text.same(statusWords(status, text))}>
      <h2 className="sharers-title">{text.same(statusWords(status, text))}</h2>
      <ul className="sharers-list">
        {people.map(({ person, status: theirs }) => (
          <li key={person.id} className="sharer">
            <Link to={`/statuses/${person.id}`} className="sharer-person">
              <Avatar id={person.id} name={person.name} picture={person.avatar} size="small" />
              <span className="row-words">
                <span className="row-title">{called(person)}</span>
                {theirs.text && <span className="sharer-words">{theirs.text}</span>}
              </span>
            </Link>
            <IconButton
              icon="chats"
              label={`${text.chat}: ${called(person)}`}
              disabled={task.busy}
              onPress={() => void task.run(() => openDirect(person.id))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

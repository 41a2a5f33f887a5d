import { useEffect, useState } from "react";
import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import { endpoints, type FoundMessages, type SearchMessagesRequest } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Link } from "@/design/Link.tsx";
import { notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { Select } from "@/design/Select.tsx";
import { useIsWide } from "@/design/useIsWide.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { contentWords } from "./messageWords.ts";
import { useNames } from "./useNames.ts";
import { chatsQuery, groupQuery } from "./queries.ts";

const PAUSE = 300;

/** Finds messages of one chat by word, kind, person and date. */
export default function SearchScreen({ params }: ScreenProps) {
  const text = useText().chats;
  const chat = params.chat ?? "";
  const wide = useIsWide();
  const { value: chats } = useQuery(chatsQuery);
  const row = chats?.find((each) => each.id === chat);
  const { value: group } = useQuery(row?.kind === "group" ? groupQuery(chat) : undefined);
  const names = useNames(row);
  const [words, setWords] = useState("");
  const [kind, setKind] = useState("");
  const [sender, setSender] = useState("");
  const [since, setSince] = useState("");
  const [until, setUntil] = useState("");
  const [found, setFound] = useState<FoundMessages>();
  const task = useTask();

  const asked = words.trim() || kind || sender || since || until;
  const request: SearchMessagesRequest = {
    chat,
    words: words.trim() || undefined,
    kind: kind || undefined,
    sender: sender || undefined,
    since: startOfDay(since),
    until: endOfDay(until),
  };

  useEffect(() => {
    if (!asked) return setFound(undefined);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      call(endpoints.chats.search, request, { signal: stop.signal }).then(setFound).catch((failure) => {
        if (!stop.signal.aborted) notify(explain(failure));
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [chat, words, kind, sender, since, until]);

  async function more() {
    const answer = await call(endpoints.chats.search, { ...request, before: found?.next });
    setFound({ messages: [...(found?.messages ?? []), ...answer.messages], next: answer.next });
  }

  return (
    <Page title={text.searchTitle} parent={`/chats/${chat}`} deep>
      <div className="page-body">
        <div className="search-form">
          <SearchField label={text.searchWords} value={words} onChange={setWords} autoFocus />
          <div className="pair">
            <Select
              label={text.searchKind}
              value={kind}
              onChange={setKind}
              options={[["", text.anyKind], ...Object.entries(text.kinds)]}
            />
            {group && (
              <Select
                label={text.searchMember}
                value={sender}
                onChange={setSender}
                options={[
                  ["", text.anyMember],
                  ...group.members.map(({ card }): [string, string] => [card.id, names.name(card.id) ?? card.name]),
                ]}
              />
            )}
          </div>
          <div className="pair pair-dates">
            <DateField label={text.searchFrom} value={since} onChange={setSince} />
            <DateField label={text.searchUntil} value={until} onChange={setUntil} />
          </div>
        </div>
        {!found
          ? <EmptyState icon="search" title={text.searchHint} words={text.searchHintWords} />
          : found.messages.length === 0
          ? <EmptyState icon="search" title={text.searchNothing} words={text.searchNothingWords} />
          : (
            <ul aria-label={text.messages}>
              {found.messages.map((message) => {
                const name = names.name(message.sender ?? "") ?? text.someone;
                return (
                  <li key={message.seq}>
                    <Link
                      to={wide ? `/chats/${chat}/search?at=${message.seq}` : `/chats/${chat}?at=${message.seq}`}
                      className="row"
                      replace={wide}
                    >
                      <Avatar
                        id={message.sender ?? ""}
                        name={name}
                        picture={names.card(message.sender ?? "")?.avatar}
                        size="small"
                      />
                      <span className="row-words">
                        <span className="line spread">
                          <span className="row-line">{name}</span>
                          <span className="quiet">{listTime(message.sentAt)}</span>
                        </span>
                        <span className="search-words">{contentWords(message.content, text)}</span>
                      </span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          )}
        {found?.next !== undefined && (
          <p className="centred">
            <Button kind="plain" busy={task.busy} onPress={() => void task.run(more)}>{text.searchMore}</Button>
          </p>
        )}
      </div>
    </Page>
  );
}

function DateField(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="field">
      <span className="field-label">{props.label}</span>
      <span className="field-box">
        <input
          className="field-input"
          type="date"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}

function startOfDay(date: string): number | undefined {
  return date ? new Date(`${date}T00:00`).getTime() : undefined;
}

function endOfDay(date: string): number | undefined {
  return date ? new Date(`${date}T23:59:59.999`).getTime() : undefined;
}

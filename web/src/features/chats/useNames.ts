import { useMemo } from "react";
import type { Chat, NamedAccount } from "@/api/schema.ts";
import { useEntry, useQuery } from "@/api/useQuery.ts";
import { useSession } from "@/features/accounts/session.ts";
import { contactsQuery } from "@/features/contacts/queries.ts";
import type { ChatLog } from "./chatLog.ts";
import { type Names, namesIn } from "./names.ts";
import { groupQuery, logQuery } from "./queries.ts";

/** The names in a chat, kept current. */
export function useNames(chat: Chat | undefined): Names {
  const me = useSession()?.card;
  const { value: contacts } = useQuery(contactsQuery);
  const { value: group } = useQuery(chat?.kind === "group" ? groupQuery(chat.id) : undefined);
  const { value: log } = useEntry<ChatLog>(chat ? logQuery(chat.id).key : "");
  const noticed = useMemo(() => namesInNotices(log), [log]);
  // Most messages bring no notice: the names stay the same value then.
  const past = useMemo(() => noticed, [noticed.length]);
  return useMemo(() => namesIn(chat, group, contacts ?? [], me, past), [chat, group, contacts, me, past]);
}

function namesInNotices(log: ChatLog | undefined): NamedAccount[] {
  return (log?.messages ?? []).flatMap(({ content }) =>
    content.kind === "notice" ? [...content.people, ...(content.actor ? [content.actor] : [])] : []
  );
}

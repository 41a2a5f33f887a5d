import { useMemo } from "react";
import type { Chat } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useSession } from "@/features/accounts/session.ts";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { type Names, namesIn } from "./names.ts";
import { groupQuery } from "./queries.ts";

/** The names in a chat, kept current. */
export function useNames(chat: Chat | undefined): Names {
  const me = useSession()?.card;
  const { value: contacts } = useQuery(contactsQuery);
  const { value: group } = useQuery(chat?.kind === "group" ? groupQuery(chat.id) : undefined);
  return useMemo(() => namesIn(chat, group, contacts ?? [], me), [chat, group, contacts, me]);
}

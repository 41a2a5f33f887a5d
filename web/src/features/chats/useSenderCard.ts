import type { AccountCard } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { personQuery } from "@/features/contacts/queries.ts";
import { useChat } from "./ChatContext.ts";

/** The card of somebody who wrote in the open chat; those who left are asked for once. */
export function useSenderCard(account: string): AccountCard | undefined {
  const known = useChat().names.card(account);
  const { value } = useQuery(known || !account ? undefined : personQuery(account));
  return known ?? value?.card;
}

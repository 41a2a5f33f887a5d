import { useMemo } from "react";
import { useQuery } from "@/api/useQuery.ts";
import { contactsQuery } from "./queries.ts";

/** How this person calls somebody: by the remark noted for a friend, otherwise by their own name. */
export function useCalledName(): (card: { id: string; name: string }) => string {
  const { value: contacts } = useQuery(contactsQuery);
  return useMemo(() => {
    const remarks = new Map(contacts?.map(({ card, remark }) => [card.id, remark]));
    return ({ id, name }) => remarks.get(id) || name;
  }, [contacts]);
}

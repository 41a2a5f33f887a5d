import { useQuery } from "@/api/useQuery.ts";
import { unreadIn } from "./chatRow.ts";
import { chatsQuery } from "./queries.ts";

/** The private count on the Chats tab. */
export function useUnreadChats(): number {
  const { value } = useQuery(chatsQuery);
  return value ? unreadIn(value) : 0;
}

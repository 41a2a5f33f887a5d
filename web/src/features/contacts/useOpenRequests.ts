import { useQuery } from "@/api/useQuery.ts";
import { requestsQuery } from "./queries.ts";

/** How many people wait for an answer to their request. */
export function useOpenRequests(): number {
  const { value } = useQuery(requestsQuery);
  return value?.filter((request) => !request.isMine).length ?? 0;
}

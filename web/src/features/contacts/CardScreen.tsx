import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { PersonPage } from "./PersonScreen.tsx";
import { personQuery } from "./queries.ts";

/** Where somebody's QR card leads. */
export default function CardScreen({ params }: ScreenProps) {
  const code = params.code ?? "";
  const card = useQuery({ key: `cards/${code}`, fetch: () => call(endpoints.contacts.openCard, { code }) });
  // From now on they may be looked at by id, and what changes is heard there.
  const met = useQuery(card.value && personQuery(card.value.card.id));
  return <PersonPage person={met.value ?? card.value} error={card.error} reload={card.reload} source="qr" />;
}

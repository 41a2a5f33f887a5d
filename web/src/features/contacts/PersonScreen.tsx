import { useQuery } from "@/api/useQuery.ts";
import type { RequestSource } from "@/api/schema.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { CallFailed } from "@/api/problem.ts";
import { usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { PersonView } from "./PersonView.tsx";
import { personQuery } from "./queries.ts";

const SOURCES: readonly RequestSource[] = ["search", "qr", "group", "card", "nearby"];

/** One person, as one may see them. `?from=` says how they were found, `&handle=` what stood on the card. */
export default function PersonScreen({ params }: ScreenProps) {
  const { query } = usePlace();
  const source = SOURCES.find((each) => each === query.get("from")) ?? "search";
  const { value: person, error, reload } = useQuery(
    personQuery(params.account ?? "", query.get("handle") ?? undefined),
  );
  return <PersonPage person={person} error={error} reload={reload} source={source} />;
}

interface PersonPageProps {
  person: Parameters<typeof PersonView>[0]["person"] | undefined;
  error: unknown;
  reload: () => void;
  source: RequestSource;
}

/** The page of a person, however the person was come by. */
export function PersonPage({ person, error, reload, source }: PersonPageProps) {
  const text = useText().contacts;
  const isGone = error instanceof CallFailed && error.problem.status === 404;
  return (
    <Page title={text.person} parent="/contacts" column>
      {person && !isGone
        ? <PersonView person={person} source={source} />
        : isGone
        ? <EmptyState icon="contacts" title={text.gone} words={text.goneWords} />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows count={3} />}
    </Page>
  );
}

import { CallFailed } from "@/api/problem.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { MomentArticle } from "./MomentCard.tsx";
import { momentQuery } from "./moments.ts";

/** One post with all that is said about it. */
export default function MomentScreen({ params }: ScreenProps) {
  const text = useText().moments;
  const called = useCalledName();
  useReadAnew(momentQuery(params.moment ?? "").key);
  const { value: moment, error, reload } = useQuery(momentQuery(params.moment ?? ""));
  const isGone = error instanceof CallFailed && error.problem.status === 404;
  return (
    <Page title={moment ? text.postOf(called(moment.author)) : text.title} parent="/moments" deep column>
      {isGone
        ? (
          <EmptyState icon="moments" title={text.gone} words={text.goneWords}>
            <Button onPress={() => navigate("/moments")}>{text.toFeed}</Button>
          </EmptyState>
        )
        : moment
        ? <MomentArticle moment={moment} whole />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows count={3} />}
    </Page>
  );
}

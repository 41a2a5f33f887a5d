import { CallFailed } from "@/api/problem.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { PageVideos } from "@/features/channels/PageVideos.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { PageHead } from "./PageHead.tsx";
import { pageIDQuery, pageQuery } from "./queries.ts";

/** A Page as everybody sees it: who it is and what it has published. */
export default function PageScreen({ params }: ScreenProps) {
  const text = useText().pages;
  const { value: id, error: unknown, reload: look } = useQuery(pageIDQuery(params.handle ?? ""));
  const { value: page, error: unreadable, reload: read } = useQuery(id === undefined ? undefined : pageQuery(id));
  const error = unknown ?? unreadable;
  const isGone = error instanceof CallFailed && error.problem.status === 404;
  return (
    <Page title={page?.card.name ?? text.page} parent="/channels/following" deep column>
      {isGone ? <EmptyState icon="page" title={text.gone} words={text.goneWords} /> : page
        ? (
          <>
            <PageHead page={page} />
            <section className="group" aria-label={text.videos}>
              <h2 className="group-title">{text.videos}</h2>
              <PageVideos page={page} />
            </section>
          </>
        )
        : error
        ? <Unavailable error={error} onRetry={unknown ? look : read} />
        : <SkeletonRows count={3} />}
    </Page>
  );
}

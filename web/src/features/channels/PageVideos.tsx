import type { PageProfile } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useText } from "@/locale/useText.ts";
import { videosOfPageQuery } from "./queries.ts";
import { VideoGrid } from "./VideoGrid.tsx";

/** What a Page has published, newest first. */
export function PageVideos({ page }: { page: PageProfile }) {
  const text = useText().channels;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(videosOfPageQuery(page.card.id));
  if (!items) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={3} />;
  if (!items.length) return <EmptyState icon="film" title={text.pageEmpty} words={text.pageEmptyWords} />;
  return (
    <>
      <VideoGrid videos={items} source="page" />
      <ListEnd words={text.ends.page} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
    </>
  );
}

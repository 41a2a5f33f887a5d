import { usePaged } from "@/api/usePaged.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { favouriteVideosQuery } from "./queries.ts";
import { VideoGrid } from "./VideoGrid.tsx";

/** The videos that one keeps, the last kept first. Only oneself sees them. */
export default function FavouriteVideosScreen(_: ScreenProps) {
  const text = useText().channels;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(favouriteVideosQuery);
  return (
    <Page title={text.favourites} parent="/channels" deep column>
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : items.length === 0
        ? <EmptyState icon="bookmark" title={text.favouritesEmpty} words={text.favouritesEmptyWords} />
        : (
          <>
            <VideoGrid videos={items} source="favourites" />
            <ListEnd words={text.ends.favourites} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </Page>
  );
}

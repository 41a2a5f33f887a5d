import { useMemo } from "react";
import type { Moment } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useEntry } from "@/api/useQuery.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { recallScroll } from "@/design/keptScroll.ts";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { AlbumPost } from "./AlbumPost.tsx";
import { type AlbumEntry, arrangeAlbum } from "./arrangeAlbum.ts";
import { momentQuery } from "./moments.ts";
import { MomentsHead } from "./MomentsHead.tsx";
import { type AlbumHead, albumHeadQuery, albumQuery } from "./queries.ts";

/** The posts of one person as a diary: the own ones, or those of a friend as far as one may see them. */
export default function AlbumScreen({ params }: ScreenProps) {
  const text = useText().moments;
  const account = params.account ?? "";
  const me = useMyID();
  const isOwn = me === account;
  const called = useCalledName();
  const place = `album-${account}`;
  // Whoever comes back to the middle of it finds it as it was left.
  useReadAnew(albumQuery(account).key, recallScroll(place) === 0);
  const album = usePaged(albumQuery(account));
  const { value: head } = useEntry<AlbumHead>(albumHeadQuery(account).key);
  const entries = useMemo(() => arrangeAlbum(knownPosts(album.items ?? []), Date.now()), [album.items]);

  function end() {
    if (!head) return album.error ? <Unavailable error={album.error} onRetry={album.reload} /> : <SkeletonRows />;
    if (!album.items?.length && album.isEnd) {
      const words = isOwn
        ? text.album.emptyMine
        : head.range
        ? text.album.emptyTheirs(called(head.owner))
        : text.album.emptyStranger;
      return <EmptyState icon="moments" title={text.album.empty} words={words} />;
    }
    return (
      <ListEnd
        words={text.album.ends[isOwn ? "all" : head.range ?? "stranger"] ?? text.album.ends.all}
        isEnd={album.isEnd}
        isReading={album.isReading}
        error={album.moreError}
        onMore={album.more}
      />
    );
  }

  const title = isOwn ? text.album.mine : head ? text.album.of(called(head.owner)) : text.title;
  return (
    <Page title={title} parent={isOwn ? "/moments" : `/contacts/${account}`} deep>
      <VirtualList
        className="moments-list"
        items={entries}
        keyOf={({ key }) => key}
        estimate={96}
        label={title}
        keep={place}
        before={head && <MomentsHead owner={head.owner} cover={head.cover} isOwn={isOwn} />}
        render={(entry: AlbumEntry) =>
          entry.kind === "year"
            ? <h2 className="album-year">{entry.year}</h2>
            : <AlbumPost moment={entry.moment} day={entry.day} />}
        after={end()}
      />
    </Page>
  );
}

function knownPosts(ids: readonly string[]): Moment[] {
  return ids.flatMap((id) => store.value(momentQuery(id)) ?? []);
}

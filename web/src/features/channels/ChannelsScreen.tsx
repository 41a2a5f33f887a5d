import { useEffect } from "react";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { IconButton } from "@/design/IconButton.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useIsWide } from "@/design/useIsWide.ts";
import { useDot, useSectionOpened } from "@/features/dots/useDot.ts";
import { classes } from "@/lib/classes.ts";
import { goBack, navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { FeedColumn } from "./FeedColumn.tsx";
import { FeedEmpty } from "./FeedEmpty.tsx";
import { FeedPager } from "./FeedPager.tsx";
import { FeedTabs } from "./FeedTabs.tsx";
import { channelsSettingsQuery, type FeedName, feedQuery, feeds } from "./queries.ts";

/** Channels: what friends like, what the Pages publish that one follows, and what the machine proposes. */
export default function ChannelsScreen({ params }: ScreenProps) {
  const text = useText();
  const feed: FeedName = feeds.find((each) => each === params.feed) ?? "friends";
  const isWide = useIsWide();
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(feedQuery(feed));
  const { value: settings } = useQuery(feed === "hot" ? channelsSettingsQuery : undefined);
  const isPaged = !isWide && feed !== "following" && items !== undefined && items.length > 0;

  useEffect(() => {
    document.title = `${text.channels.feeds[feed]} · ${text.channels.title} · ${text.app.name}`;
  }, [feed, text]);

  // What is new in Following is read anew, whatever was kept of it.
  const news = useDot("channels.following");
  useEffect(() => {
    if (news && feed === "following") store.expire(feedQuery(feed).key);
  }, [news, feed]);
  useSectionOpened(feed === "following" ? "channels.following" : "channels", items !== undefined);

  const menu = [
    { title: text.pages.publish, icon: "upload" as const, onChoose: () => navigate("/publish") },
    { title: text.pages.follows, icon: "page" as const, onChoose: () => navigate("/me/follows") },
    { title: text.channels.favourites, icon: "bookmark" as const, onChoose: () => navigate("/channels/favourites") },
    { title: text.channels.settings.title, icon: "settings" as const, onChoose: () => navigate("/channels/settings") },
  ];
  const view = items && { feed, entries: items, isEnd, isReading, moreError, onMore: more };
  return (
    <section className={classes("page channels", isPaged && "channels-dark")} aria-label={text.channels.title}>
      <header className="page-bar channels-bar">
        {!isWide && <IconButton icon="back" label={text.app.back} onPress={() => goBack("/discover")} />}
        <h1 className="unseen">{text.channels.title}</h1>
        <FeedTabs current={feed} />
        <MenuButton icon="more" label={text.app.more} items={menu} />
      </header>
      {!view
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : view.entries.length === 0
        ? <FeedEmpty feed={feed} isOff={settings?.isHotOn === false} />
        : isPaged
        ? <FeedPager {...view} />
        : <FeedColumn {...view} />}
    </section>
  );
}

import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Link } from "@/design/Link.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import type { MenuItem } from "@/design/Menu.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { Page } from "@/design/Page.tsx";
import { PullToRefresh } from "@/design/PullToRefresh.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { useSession } from "@/features/accounts/session.ts";
import { useSectionOpened } from "@/features/dots/useDot.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { refreshFeed } from "./momentActions.ts";
import { MomentCard } from "./MomentCard.tsx";
import { MomentsHead } from "./MomentsHead.tsx";
import { FEED_SCROLL, momentSettingsQuery, momentsFeedQuery, newNoticesQuery } from "./queries.ts";
import { useFreshFeed } from "./useFreshFeed.ts";

/** What friends show of their days: newest first, all of it, and an end. */
export default function MomentsScreen(_: ScreenProps) {
  const text = useText().moments;
  const me = useSession();
  useFreshFeed();
  const feed = usePaged(momentsFeedQuery);
  const { value: settings } = useQuery(momentSettingsQuery);
  const task = useTask();
  const refresh = () => task.run(refreshFeed);
  useSectionOpened("moments", feed.items !== undefined);

  const doors: MenuItem[] = [
    { title: text.notices, icon: "bell", onChoose: () => navigate("/moments/notices") },
    { title: text.album.mine, icon: "moments", onChoose: () => navigate(`/moments/of/${me?.card.id}`) },
    { title: text.settings, icon: "settings", onChoose: () => navigate("/moments/settings") },
  ];

  function end() {
    if (!feed.items) return feed.error ? <Unavailable error={feed.error} onRetry={feed.reload} /> : <SkeletonRows />;
    if (!feed.items.length && feed.isEnd) {
      return (
        <EmptyState icon="moments" title={text.emptyTitle} words={text.emptyWords}>
          <Button kind="primary" icon="camera" onPress={() => navigate("/moments/new")}>{text.new}</Button>
        </EmptyState>
      );
    }
    return (
      <ListEnd
        words={text.endOfAll}
        isEnd={feed.isEnd}
        isReading={feed.isReading}
        error={feed.moreError}
        onMore={feed.more}
      />
    );
  }

  return (
    <Page
      title={text.title}
      parent="/discover"
      actions={
        <>
          <IconButton icon="refresh" label={text.refresh} disabled={task.busy} onPress={() => void refresh()} />
          <IconButton icon="camera" label={text.new} onPress={() => navigate("/moments/new")} />
          <MenuButton icon="more" label={text.moreActs} items={doors} />
        </>
      }
    >
      <PullToRefresh label={text.refreshing} busy={task.busy} onRefresh={() => void refresh()}>
        <VirtualList
          className="moments-list"
          items={feed.items ?? []}
          keyOf={(id) => id}
          estimate={260}
          label={text.title}
          keep={FEED_SCROLL}
          before={
            <>
              {me && <MomentsHead owner={me.card} cover={settings?.cover} isOwn />}
              <NewNotices />
            </>
          }
          render={(id) => <MomentCard moment={id} />}
          after={end()}
        />
      </PullToRefresh>
    </Page>
  );
}

/** The way to the notices, while some are new. */
function NewNotices() {
  const text = useText().moments;
  const { value: fresh } = useQuery(newNoticesQuery);
  if (!fresh?.count) return null;
  return (
    <Link to="/moments/notices" className="moments-noticed">
      {fresh.newest && (
        <Avatar id={fresh.newest.id} name={fresh.newest.name} picture={fresh.newest.avatar} size="tiny" />
      )}
      {text.noticed(fresh.count)}
    </Link>
  );
}

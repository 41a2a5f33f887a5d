import { useState } from "react";
import type { FollowedPage } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Link } from "@/design/Link.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { FollowSheet } from "./FollowSheet.tsx";
import { followsQuery } from "./queries.ts";

/** The Pages that one follows and what of each arrives. Nobody else sees this list. */
export default function FollowsScreen(_: ScreenProps) {
  const text = useText().pages;
  const { value: follows, error, reload } = useQuery(followsQuery);
  const [changing, setChanging] = useState<string>();
  const changed = follows?.find(({ page }) => page.id === changing);
  return (
    <Page title={text.follows} subtitle={text.followsSubtitle} parent="/me" measured>
      {!follows
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : follows.length === 0
        ? (
          <EmptyState icon="page" title={text.followsNone} words={text.followsNoneWords}>
            <Button kind="primary" onPress={() => navigate("/channels")}>{text.toChannels}</Button>
          </EmptyState>
        )
        : (
          <VirtualList
            items={follows}
            keyOf={({ page }) => page.id}
            estimate={60}
            label={text.follows}
            keep="follows"
            render={(each) => <FollowRow follow={each} onChange={() => setChanging(each.page.id)} />}
          />
        )}
      {changed && <FollowSheet page={changed.page} follow={changed.follow} onClose={() => setChanging(undefined)} />}
    </Page>
  );
}

function FollowRow({ follow: { page, follow }, onChange }: { follow: FollowedPage; onChange: () => void }) {
  const text = useText().pages;
  const kinds = [follow.videos && text.videos, follow.articles && text.articles, follow.live && text.live];
  const arriving = kinds.filter(Boolean).join(" · ");
  return (
    <div className="follow-row">
      <Link to={`/p/${page.handle}`} className="row">
        <Avatar id={page.id} name={page.name} picture={page.avatar} size="small" />
        <span className="row-words">
          <span className="row-title">{page.name}</span>
          <span className="row-line">{arriving || text.nothingArrives}</span>
        </span>
      </Link>
      <IconButton icon="settings" label={text.arrivesFrom(page.name)} onPress={onChange} />
    </div>
  );
}

import { memo, useEffect } from "react";
import type { MomentNotice } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { VirtualList } from "@/design/VirtualList.tsx";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { classes } from "@/lib/classes.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { noticesQuery } from "./queries.ts";
import { seeNotices } from "./seeNotices.ts";

/** What friends did on posts that concern oneself. Nobody else sees it. */
export default function NoticesScreen(_: ScreenProps) {
  const text = useText().moments;
  useReadAnew(noticesQuery.key);
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(noticesQuery);
  // What is shown now has been seen; it stays marked until one comes again.
  useEffect(() => {
    if (items) void seeNotices();
  }, [items !== undefined]);

  function body() {
    if (!items) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />;
    if (!items.length) return <EmptyState icon="bell" title={text.noticesEmpty} words={text.noticesEmptyWords} />;
    return (
      <VirtualList
        className="moments-list"
        items={items}
        keyOf={({ id }) => id}
        estimate={76}
        label={text.notices}
        render={(notice) => <NoticeRow notice={notice} />}
        after={<ListEnd words={text.noticesEnd} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />}
      />
    );
  }

  return <Page title={text.notices} parent="/moments" deep>{body()}</Page>;
}

const NoticeRow = memo(function NoticeRow({ notice }: { notice: MomentNotice }) {
  const text = useText().moments;
  const called = useCalledName();
  const { person, kind } = notice;
  return (
    <Link to={`/moments/${notice.moment}`} className={classes("row notice-row", notice.isNew && "notice-row-new")}>
      <Avatar id={person.id} name={person.name} picture={person.avatar} size="small" />
      <span className="notice-row-words">
        <span className="notice-row-name">{called(person)}</span>
        <span className="notice-row-what">
          {kind === "like"
            ? (
              <>
                <Icon name="heart" size="tiny" /> {text.noticeLikes}
              </>
            )
            : kind === "mention"
            ? text.noticeMentions
            : kind === "comment"
            ? notice.text ?? <span className="quiet">{text.noticeGone}</span>
            : notice.text}
        </span>
        <span className="quiet">{listTime(notice.at)}</span>
      </span>
      <span className="notice-row-post">
        {notice.picture ? <img src={notice.picture} alt="" loading="lazy" /> : notice.excerpt}
      </span>
    </Link>
  );
});

import { useState } from "react";
import { call } from "@/api/client.ts";
import { type ActSource, endpoints, type FeedReason, type Video } from "@/api/schema.ts";
import { Icon } from "@/design/Icon.tsx";
import type { IconName } from "@/design/icons.ts";
import { Menu, type MenuAnchor } from "@/design/Menu.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { ShareSheet } from "@/features/chats/ShareSheet.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useLongPress } from "@/lib/useLongPress.ts";
import { shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { cardOf } from "./cardOf.ts";
import type { FeedName } from "./queries.ts";
import { ReportSheet } from "./ReportSheet.tsx";
import { likeVideo, setFavourite, unlikeVideo } from "./videoActions.ts";
import { videoMenu } from "./videoMenu.ts";
import { WhySheet } from "./WhySheet.tsx";

interface VideoBarProps {
  video: Video;
  source: ActSource;
  /** Where it stands in a feed, and why. */
  feed?: FeedName;
  reason?: FeedReason;
  onComments: () => void;
}

/** What one can do with a video: like, comment, share, keep, and the rest in a menu. */
export function VideoBar({ video, source, feed, reason, onComments }: VideoBarProps) {
  const all = useText();
  const text = all.channels;
  const { counts, mine } = video;
  const [menu, setMenu] = useState<MenuAnchor>();
  const [open, setOpen] = useState<"share" | "why" | "report">();
  const isLiked = mine?.like !== undefined;
  const longPress = useLongPress((anchor) => mine && setMenu(anchor));
  // A visitor may look at everything; for the rest there is an account.
  const asMember = (work: () => void) => () =>
    mine ? work() : navigate(`/sign-in?to=${encodeURIComponent(`/v/${video.id}`)}`);
  const like = asMember(() => void (isLiked ? unlikeVideo(video) : likeVideo(video, undefined, source)));

  return (
    <div className="video-bar" role="group" aria-label={text.acts}>
      <span className="video-act-place" {...longPress}>
        <VideoAct
          icon={mine?.like === "private" ? "heartLocked" : "heart"}
          label={isLiked ? text.unlike(counts.likes) : text.like(counts.likes)}
          count={counts.likes}
          pressed={isLiked}
          onPress={like}
        />
      </span>
      <VideoAct icon="comment" label={text.commentsOf(counts.comments)} count={counts.comments} onPress={onComments} />
      <VideoAct
        icon="forward"
        label={text.share(counts.shares)}
        count={counts.shares}
        onPress={() => setOpen("share")}
      />
      <VideoAct
        icon="bookmark"
        label={mine?.isFavourite ? text.drop : text.keep}
        pressed={mine?.isFavourite ?? false}
        onPress={asMember(() => void setFavourite(video, !mine?.isFavourite))}
      />
      <MenuButton
        icon="more"
        label={text.moreActs}
        items={videoMenu(video, {
          source,
          feed,
          reason,
          onWhy: () => setOpen("why"),
          onReport: () => setOpen("report"),
        }, all)}
      />
      {menu && mine && (
        <Menu
          label={text.likeAs}
          anchor={menu}
          items={(["public", "private"] as const).map((kind) => ({
            title: text.likeKinds[kind],
            icon: kind === "private" ? "heartLocked" : "heart",
            chosen: mine.like === kind,
            onChoose: () => void likeVideo(video, kind, source),
          }))}
          onClose={() => setMenu(undefined)}
        />
      )}
      {open === "share" && <ShareSheet card={cardOf(video)} onClose={() => setOpen(undefined)} />}
      {open === "report" && (
        <ReportSheet
          title={text.report.video}
          onClose={() => setOpen(undefined)}
          onReport={(why, words) => call(endpoints.channels.report, { video: video.id, reason: why, words })}
        />
      )}
      {open === "why" && reason && <WhySheet reason={reason} video={video} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

interface VideoActProps {
  icon: IconName;
  label: string;
  count?: number;
  pressed?: boolean;
  onPress: () => void;
}

function VideoAct({ icon, label, count, pressed, onPress }: VideoActProps) {
  return (
    <button
      type="button"
      className="video-act"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <Icon name={icon} />
      {count !== undefined && count > 0 && (
        <span className="video-act-count" aria-hidden="true">{shortCount(count)}</span>
      )}
    </button>
  );
}

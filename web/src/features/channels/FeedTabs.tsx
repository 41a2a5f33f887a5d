import { Link } from "@/design/Link.tsx";
import { DotBadge } from "@/features/dots/DotBadge.tsx";
import { useDot } from "@/features/dots/useDot.ts";
import { useText } from "@/locale/useText.ts";
import { type FeedName, feeds } from "./queries.ts";

/** The three ways to find videos, in their order. */
export function FeedTabs({ current }: { current: FeedName }) {
  const text = useText().channels;
  const dot = useDot("channels.following");
  return (
    <nav className="feed-tabs" aria-label={text.title}>
      {feeds.map((feed) => (
        <Link
          key={feed}
          to={feed === "friends" ? "/channels" : `/channels/${feed}`}
          replace
          className="feed-tab"
          aria-current={feed === current ? "page" : undefined}
        >
          {text.feeds[feed]}
          {feed === "following" && current !== "following" && <DotBadge dot={dot} />}
        </Link>
      ))}
    </nav>
  );
}

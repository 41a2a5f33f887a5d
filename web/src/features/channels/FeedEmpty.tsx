import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { navigate } from "@/lib/navigation.ts";
import { useText } from "@/locale/useText.ts";
import type { FeedName } from "./queries.ts";

const icons = { following: "page", friends: "heart", hot: "sparkle" } as const;

/** What a tab is, how it fills, and where to go meanwhile: to people, never to the machine. */
export function FeedEmpty({ feed, isOff }: { feed: FeedName; isOff: boolean }) {
  const text = useText().channels;
  const words = isOff ? text.hotOff : text.empty[feed];
  return (
    <EmptyState icon={icons[feed]} title={words.title} words={words.words}>
      {isOff
        ? <Button kind="primary" onPress={() => navigate("/channels/settings")}>{text.settings.title}</Button>
        : feed === "following"
        ? <Button kind="primary" onPress={() => navigate("/channels", "replace")}>{text.toFriends}</Button>
        : (
          <Button kind="primary" onPress={() => navigate("/channels/following", "replace")}>
            {text.toFollowing}
          </Button>
        )}
    </EmptyState>
  );
}

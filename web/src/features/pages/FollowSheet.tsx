import type { Follow, FollowPageRequest, PageCard } from "@/api/schema.ts";
import { Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { Sheet } from "@/design/Sheet.tsx";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { followPage, unfollowPage } from "./pageActions.ts";

/** What of a followed Page arrives, and the way to follow it no longer. */
export function FollowSheet(props: { page: PageCard; follow: Follow; onClose: () => void }) {
  const text = useText().pages;
  const task = useTask();
  const { page, follow } = props;
  const set = (change: Omit<FollowPageRequest, "page">) => void task.run(() => followPage(page, change));

  async function unfollow() {
    await unfollowPage(page);
    props.onClose();
  }

  return (
    <Sheet title={text.arrivesFrom(page.name)} onClose={props.onClose}>
      <RowGroup note={text.followNote}>
        <SwitchRow icon="film" title={text.videos} on={follow.videos} onChange={(videos) => set({ videos })} />
        <SwitchRow
          icon="history"
          title={text.articles}
          on={follow.articles}
          onChange={(articles) => set({ articles })}
        />
        <SwitchRow icon="video" title={text.live} on={follow.live} onChange={(live) => set({ live })} />
      </RowGroup>
      <RowGroup>
        <Row icon="minus" title={text.unfollow} danger disabled={task.busy} onPress={() => void task.run(unfollow)} />
      </RowGroup>
    </Sheet>
  );
}

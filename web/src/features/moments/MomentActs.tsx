import type { Moment } from "@/api/schema.ts";
import { IconButton } from "@/design/IconButton.tsx";
import type { MenuItem } from "@/design/Menu.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { currentPlace, goBack } from "@/lib/navigation.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { askAndDeleteMoment, setFollowing, setLike } from "./momentActions.ts";

/** What one can do with a post: like it, say something, hear no more of it, and delete an own one. */
export function MomentActs({ moment, onComment }: { moment: Moment; onComment: () => void }) {
  const text = useText().moments;
  const called = useCalledName();
  const me = useMyID();
  const task = useTask();
  const isOwn = moment.author.id === me;
  const concerns = isOwn || moment.isFollowed || moment.isLiked ||
    moment.comments.some(({ author }) => author.id === me);

  async function remove() {
    if (!await askAndDeleteMoment(moment)) return;
    if (currentPlace().path === `/moments/${moment.id}`) goBack("/moments");
  }

  const items: MenuItem[] = [];
  if (concerns) {
    items.push({
      title: moment.isFollowed ? text.stopFollowing : text.follow,
      icon: moment.isFollowed ? "mute" : "bell",
      onChoose: () => void task.run(() => setFollowing(moment, !moment.isFollowed)),
    });
  }
  if (isOwn) {
    items.push({ title: text.delete, icon: "trash", danger: true, onChoose: () => void task.run(remove) });
  }
  if (!moment.mayTalk && !items.length) return null;
  return (
    <div className="moment-acts" role="group" aria-label={text.acts(called(moment.author))}>
      {items.length > 0 && <MenuButton icon="more" label={text.moreActs} items={items} />}
      {moment.mayTalk && (
        <>
          <IconButton
            icon="heart"
            label={text.like}
            aria-pressed={moment.isLiked}
            className="moment-like"
            onPress={() => void setLike(moment, !moment.isLiked)}
          />
          <IconButton icon="comment" label={text.comment} onPress={onComment} />
        </>
      )}
    </div>
  );
}

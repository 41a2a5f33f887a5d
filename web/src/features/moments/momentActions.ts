import { call } from "@/api/client.ts";
import { explain } from "@/api/problem.ts";
import { endpoints, type Moment, type MomentComment, type NamedAccount } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { ask, notify } from "@/design/notices.ts";
import { currentMe } from "@/features/accounts/session.ts";
import { currentText } from "@/locale/language.ts";
import { withComment, withLike, withoutComment, withWritten } from "./momentChanges.ts";
import { changeMoment, dropFromList } from "./moments.ts";
import { albumQuery, momentsFeedQuery } from "./queries.ts";

/** Likes a post, or takes the like back: at once here, back again if the server refuses. */
export async function setLike({ id }: Moment, isLiked: boolean) {
  const me = currentMe()?.card;
  if (!me) return;
  changeMoment(id, (moment) => withLike(moment, me, isLiked));
  try {
    await call(isLiked ? endpoints.moments.like : endpoints.moments.unlike, { moment: id });
  } catch (error) {
    changeMoment(id, (moment) => withLike(moment, me, !isLiked));
    notify(explain(error));
  }
}

/** Writes a comment: at once here, taken back if the server refuses; then it throws, so that the words are kept. */
export async function writeComment({ id }: Moment, text: string, replyTo: MomentComment | undefined, clientID: string) {
  const me = currentMe()?.card;
  if (!me) return;
  const shown: MomentComment = {
    id: `own-${clientID}`,
    author: me,
    text,
    at: Date.now(),
    replyTo: replyTo && namedAuthor(replyTo),
    mayDelete: false,
  };
  changeMoment(id, (moment) => withComment(moment, shown));
  try {
    const written = await call(endpoints.moments.comment, { moment: id, clientID, text, replyTo: replyTo?.id });
    changeMoment(id, (moment) => withWritten(moment, shown.id, written));
  } catch (error) {
    changeMoment(id, (moment) => withoutComment(moment, shown.id));
    throw error;
  }
}

/** Deletes a comment after a question: the own one, or any on an own post. */
export async function askAndDeleteComment({ id }: Moment, comment: MomentComment) {
  const text = currentText().moments;
  if (!await ask({ title: text.deleteCommentTitle, confirm: text.delete, danger: true })) return;
  await call(endpoints.moments.deleteComment, { comment: comment.id });
  changeMoment(id, (moment) => withoutComment(moment, comment.id));
  notify(text.commentDeleted);
}

/** Deletes an own post after a question; answers whether it was done. */
export async function askAndDeleteMoment(moment: Moment): Promise<boolean> {
  const text = currentText().moments;
  const words = { title: text.deleteTitle, words: text.deleteWords, confirm: text.delete };
  if (!await ask({ ...words, danger: true })) return false;
  await call(endpoints.moments.delete, { moment: moment.id });
  dropFromList(momentsFeedQuery, moment.id);
  dropFromList(albumQuery(moment.author.id), moment.id);
  notify(text.deleted);
  return true;
}

/** Hears of later likes and comments on a post, or no more. */
export async function setFollowing({ id }: Moment, isFollowed: boolean) {
  await call(isFollowed ? endpoints.moments.follow : endpoints.moments.stopFollowing, { moment: id });
  changeMoment(id, (moment) => ({ ...moment, isFollowed }));
  const text = currentText().moments;
  notify(isFollowed ? text.followed : text.stopped);
}

/** Looks for what has come since the feed was read. */
export async function refreshFeed() {
  await store.load(momentsFeedQuery);
}

function namedAuthor({ author }: MomentComment): NamedAccount {
  return { id: author.id, name: author.name };
}

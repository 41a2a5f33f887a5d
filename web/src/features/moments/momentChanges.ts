import type { AccountCard, Moment, MomentComment } from "@/api/schema.ts";

/** A post with or without the own like, which stands last as it came last. */
export function withLike(moment: Moment, person: AccountCard, isLiked: boolean): Moment {
  const others = moment.likes.filter(({ id }) => id !== person.id);
  const likeCount = moment.likeCount + Number(isLiked) - Number(moment.isLiked);
  return { ...moment, isLiked, likeCount, likes: isLiked ? [...others, person] : others };
}

/** A post with one more comment. */
export function withComment(moment: Moment, comment: MomentComment): Moment {
  return { ...moment, comments: [...moment.comments, comment], commentCount: moment.commentCount + 1 };
}

/** A post without a comment. */
export function withoutComment(moment: Moment, id: string): Moment {
  const comments = moment.comments.filter((each) => each.id !== id);
  return { ...moment, comments, commentCount: moment.commentCount + comments.length - moment.comments.length };
}

/** A post in which the server's comment stands where its forerunner was shown; a reading in between may have brought both. */
export function withWritten(moment: Moment, forerunner: string, written: MomentComment): Moment {
  const others = moment.comments.filter((each) => each.id !== written.id);
  const isShown = others.some((each) => each.id === forerunner);
  const comments = isShown ? others.map((each) => each.id === forerunner ? written : each) : [...others, written];
  return { ...moment, comments, commentCount: moment.commentCount + comments.length - moment.comments.length };
}

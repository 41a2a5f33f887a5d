import type { Moment } from "@/api/schema.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { useText } from "@/locale/useText.ts";
import { CommentForm } from "./CommentForm.tsx";
import { CommentLine } from "./CommentLine.tsx";
import type { Answering } from "./useAnswering.ts";

interface MomentTalkProps {
  moment: Moment;
  answering: Answering;
  /** On its own page a post shows the pictures of those who like it. */
  whole: boolean;
}

/** So many comments stand under a post in the feed; the rest on its own page. */
const MANY = 12;

/** Who likes a post and what is said about it, among the friends of the one who looks. */
export function MomentTalk({ moment, answering, whole }: MomentTalkProps) {
  const text = useText().moments;
  const { likeCount, comments } = moment;
  const shown = whole ? comments : comments.slice(-MANY);
  if (!likeCount && !comments.length && !answering.isOpen) return null;
  return (
    <div className="moment-talk">
      {likeCount > 0 && <Likers moment={moment} whole={whole} />}
      {!whole && shown.length < moment.commentCount && (
        <Link to={`/moments/${moment.id}`} className="moment-more">{text.moreComments(moment.commentCount)}</Link>
      )}
      {shown.length > 0 && (
        <ul className="moment-comments" aria-label={text.comments}>
          {shown.map((comment) => (
            <CommentLine
              key={comment.id}
              moment={moment}
              comment={comment}
              onAnswer={() => answering.begin(comment)}
            />
          ))}
        </ul>
      )}
      {answering.isOpen && <CommentForm key={answering.to?.id} moment={moment} answering={answering} />}
    </div>
  );
}

function Likers({ moment, whole }: { moment: Moment; whole: boolean }) {
  const text = useText().moments;
  const called = useCalledName();
  const more = moment.likeCount - moment.likes.length;
  return (
    <div className="moment-likers">
      <Icon name="heart" size="tiny" label={text.likers} />
      {whole
        ? (
          <span className="moment-liker-faces">
            {moment.likes.map((card) => (
              <Link key={card.id} to={`/contacts/${card.id}`} aria-label={called(card)} title={called(card)}>
                <Avatar id={card.id} name={card.name} picture={card.avatar} size="small" />
              </Link>
            ))}
            {more > 0 && <span className="quiet">{text.moreLikers(more)}</span>}
          </span>
        )
        : (
          <p>
            {moment.likes.map((card, index) => (
              <span key={card.id}>
                {index > 0 && text.comma}
                <Link to={`/contacts/${card.id}`}>{called(card)}</Link>
              </span>
            ))}
            {more > 0 && ` ${text.moreLikers(more)}`}
          </p>
        )}
    </div>
  );
}

import { memo } from "react";
import type { Moment } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { mapAddress } from "@/lib/mapAddress.ts";
import { listTime, shortTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { FoldedText } from "./FoldedText.tsx";
import { MomentActs } from "./MomentActs.tsx";
import { MomentMedia } from "./MomentMedia.tsx";
import { momentQuery } from "./moments.ts";
import { MomentTalk } from "./MomentTalk.tsx";
import { useAnswering } from "./useAnswering.ts";

/** A post with what friends say about it, in a list by its id. */
export const MomentCard = memo(function MomentCard({ moment: id }: { moment: string }) {
  const { value: moment } = useQuery(momentQuery(id));
  return moment ? <MomentArticle moment={moment} whole={false} /> : null;
});

/** A post with what friends say about it. Shown whole nothing folds, and the time is exact. */
export function MomentArticle({ moment, whole }: { moment: Moment; whole: boolean }) {
  const text = useText().moments;
  const called = useCalledName();
  const answering = useAnswering();
  const { author } = moment;
  const name = called(author);
  const mentions = moment.mentions ?? [];
  return (
    <article className="moment" aria-label={text.postOf(name)}>
      <Link to={`/contacts/${author.id}`} className="moment-face" tabIndex={-1} aria-hidden="true">
        <Avatar id={author.id} name={author.name} picture={author.avatar} />
      </Link>
      <div className="moment-main">
        <p className="moment-name">
          <Link to={`/contacts/${author.id}`}>{name}</Link>
          <StatusMark account={author.id} name={name} />
        </p>
        {moment.text && <FoldedText text={moment.text} mentions={mentions.map((each) => each.name)} whole={whole} />}
        <MomentMedia moment={moment} />
        {moment.place && (
          <a className="moment-place" href={mapAddress(moment.place)} target="_blank" rel="noopener noreferrer">
            <Icon name="place" size="tiny" />
            {moment.place.name}
          </a>
        )}
        {mentions.length > 0 && (
          <p className="moment-mentions">
            <Icon name="at" size="tiny" />
            {text.mentions} {mentions.map(called).join(text.comma)}
          </p>
        )}
        <div className="moment-foot">
          <Link to={`/moments/${moment.id}`} className="moment-time">
            <time dateTime={new Date(moment.at).toISOString()}>
              {whole ? shortTime(moment.at) : listTime(moment.at)}
            </time>
          </Link>
          <AudienceMark moment={moment} />
          <MomentActs moment={moment} onComment={() => answering.begin()} />
        </div>
        <MomentTalk moment={moment} answering={answering} whole={whole} />
      </div>
    </article>
  );
}

/** Says on an own post that not all friends see it. */
function AudienceMark({ moment }: { moment: Moment }) {
  const text = useText().moments;
  const me = useMyID();
  if (moment.author.id !== me || !moment.audience || moment.audience === "all") return null;
  const isMine = moment.audience === "self";
  return <Icon name={isMine ? "lock" : "eye"} size="tiny" label={isMine ? text.onlyMe : text.limited} />;
}

import { useState } from "react";
import { CallFailed } from "@/api/problem.ts";
import type { Status } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { useReadAnew } from "@/api/useReadAnew.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Icon } from "@/design/Icon.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Link } from "@/design/Link.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { openDirect } from "@/features/chats/chatActions.ts";
import { useCalledName } from "@/features/contacts/useCalledName.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { sharersQuery, statusQuery } from "./queries.ts";
import { SceneBackground } from "./SceneBackground.tsx";
import { Sharers } from "./Sharers.tsx";
import { askAndEndStatus, replyInChat, setStatusLike } from "./statusActions.ts";
import { StatusExtras } from "./StatusExtras.tsx";
import { StatusScene } from "./StatusScene.tsx";

/** What somebody is in the middle of, over the whole page in its colour. */
export default function StatusScreen({ params }: ScreenProps) {
  const text = useText().statuses;
  const account = params.account ?? "";
  const called = useCalledName();
  const me = useMyID();
  const isOwn = me === account;
  useReadAnew(statusQuery(account).key);
  useReadAnew(sharersQuery(account).key);
  const { value: status, error, reload } = useQuery(statusQuery(account));
  const isGone = error instanceof CallFailed && error.problem.status === 404;
  const task = useTask();
  return (
    <Page
      title={isOwn ? text.mine : status ? called(status.author) : text.title}
      parent={isOwn ? "/me" : `/contacts/${account}`}
      deep
      actions={isOwn && <IconButton icon="history" label={text.past} onPress={() => navigate("/me/statuses")} />}
    >
      {isGone || (status && status.endsAt <= Date.now())
        ? (
          <EmptyState icon="smile" title={text.gone} words={isOwn ? text.chooseWords : text.goneWords}>
            {isOwn
              ? <Button kind="primary" onPress={() => navigate("/me/status")}>{text.choose}</Button>
              : (
                <Button icon="chats" busy={task.busy} onPress={() => void task.run(() => openDirect(account))}>
                  {text.goToChat}
                </Button>
              )}
          </EmptyState>
        )
        : status
        ? <StatusView status={status} isOwn={isOwn} />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows />}
    </Page>
  );
}

function StatusView({ status, isOwn }: { status: Status; isOwn: boolean }) {
  const called = useCalledName();
  const { author, background } = status;
  return (
    <div className="page-body scene-page" tabIndex={-1}>
      <StatusScene
        kind={status.kind}
        words={status.text}
        background={background?.attachment.state === "ready"
          ? <SceneBackground background={background.attachment} />
          : undefined}
      >
        <Link to={isOwn ? "/me/profile" : `/contacts/${author.id}`} className="scene-author">
          <Avatar id={author.id} name={author.name} picture={author.avatar} size="small" />
          {called(author)}
        </Link>
        <StatusExtras status={status} />
        {isOwn ? <OwnActs status={status} /> : <Acts status={status} />}
        <Sharers status={status} />
      </StatusScene>
    </div>
  );
}

/** A like, and words that go into the chat. */
function Acts({ status }: { status: Status }) {
  const text = useText();
  const words = text.statuses;
  const [reply, setReply] = useState("");
  const task = useTask();
  return (
    <form
      className="scene-acts"
      onSubmit={(event) => {
        event.preventDefault();
        if (reply.trim()) void task.run(() => replyInChat(status, reply.trim()));
      }}
    >
      <div className="scene-reply">
        <input
          value={reply}
          aria-label={`${words.reply}. ${words.replyLine}`}
          placeholder={words.reply}
          maxLength={500}
          onChange={(event) => setReply(event.currentTarget.value)}
        />
        {reply.trim() && <IconButton icon="send" label={text.chats.send} submit disabled={task.busy} />}
      </div>
      <button
        type="button"
        className="scene-like"
        aria-pressed={status.isLiked}
        aria-label={status.isLiked ? words.unlike(status.likes) : words.like(status.likes)}
        onClick={() => void setStatusLike(status, !status.isLiked)}
      >
        <Icon name="heart" />
        {status.likes > 0 && <span aria-hidden="true">{status.likes}</span>}
      </button>
    </form>
  );
}

/** Who likes the own status, and what one can do with it. */
function OwnActs({ status }: { status: Status }) {
  const text = useText();
  const words = text.statuses;
  const called = useCalledName();
  const task = useTask();
  const likers = status.likers ?? [];
  return (
    <div className="scene-own">
      {likers.length > 0 && (
        <p className="scene-note">
          <Icon name="heart" size="small" />
          {words.likedBy(likers.map(called))}
        </p>
      )}
      <div className="line">
        <Button icon="edit" onPress={() => navigate("/me/status")}>{words.change}</Button>
        <Button icon="close" busy={task.busy} onPress={() => void task.run(askAndEndStatus)}>{words.end}</Button>
      </div>
    </div>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Chat } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { AnchoredList, type AnchoredListHandle } from "@/design/AnchoredList.tsx";
import { Icon } from "@/design/Icon.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { speak } from "@/design/notices.ts";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useText } from "@/locale/useText.ts";
import { celebrationIn } from "./celebration.ts";
import { Celebration } from "./Celebration.tsx";
import { raiseFloor } from "./chatActions.ts";
import { useChat } from "./ChatContext.ts";
import { logWindow } from "./chatLog.ts";
import { spokenMessage } from "./messageMenu.ts";
import { MessageRow } from "./MessageRow.tsx";
import { loadAround, loadEarlier, loadLater, logQuery } from "./queries.ts";
import type { Selection } from "./selection.ts";
import { timeline, type TimelineItem } from "./timeline.ts";
import { useOutbox } from "./useOutbox.ts";
import { usePageInView } from "./usePageInView.ts";

const MANY = 8;

/** The messages of a chat: opens at the newest, reads earlier ones as they come near. */
export function Conversation(props: { chat: Chat; showing: number | undefined; selection: Selection | undefined }) {
  const { chat, showing } = props;
  const text = useText().chats;
  const { me, names } = useChat();
  const { value: log, error, reload } = useQuery(logQuery(chat.id));
  const waiting = useOutbox(chat.id);
  const list = useRef<AnchoredListHandle>(null);
  const loading = useRef(false);
  const [around, setAround] = useState<number>();
  const [atEnd, setAtEnd] = useState(true);
  const [party, setParty] = useState<string>();
  const inView = usePageInView();
  const opened = useRef({ floor: chat.mine.floor, unread: chat.mine.unread });
  const [skipped, setSkipped] = useState(opened.current.unread > MANY);

  const shown = useMemo(() => log && logWindow(log, around), [log, around]);
  const items = useMemo(
    () => timeline(shown?.messages ?? [], shown?.hasLater ? [] : waiting, me),
    [shown, waiting, me],
  );
  const newest = shown?.messages[shown.messages.length - 1];

  // What is in view at the end has been seen. Only this person's devices hear of it.
  useEffect(() => {
    if (inView && atEnd && shown && !shown.hasLater && shown.through) {
      void raiseFloor(chat, Math.max(shown.through, chat.lastSeq));
    }
  }, [inView, atEnd, shown?.through, shown?.hasLater, chat]);

  const heard = useRef<number>();
  useEffect(() => {
    if (!newest) return;
    const fresh = heard.current !== undefined && newest.seq > heard.current;
    heard.current = Math.max(heard.current ?? 0, newest.seq);
    if (!fresh) return;
    if (newest.sender !== me) speak(spokenMessage(newest, names.name(newest.sender ?? "") ?? ""));
    if (newest.content.kind === "text") setParty(celebrationIn(newest.content.text));
  }, [newest, me, names]);

  // Goes to the message that the address names.
  useEffect(() => {
    if (showing === undefined || !log) return;
    let wanted = true;
    void look(showing).catch(() => {});
    async function look(seq: number) {
      const known = log?.stretches.some(([from, through]) => from <= seq && seq <= through);
      if (!known) await loadAround(chat.id, seq);
      if (!wanted) return;
      setAround(seq);
      requestAnimationFrame(() => list.current?.toKey(keyOfSeq(seq)));
    }
    return () => {
      wanted = false;
    };
  }, [showing, chat.id, log !== undefined]);

  const keyOfSeq = (seq: number) => {
    const message = log?.messages.find((each) => each.seq === seq);
    return message?.clientID && message.sender === me ? `own-${message.clientID}` : `seq-${seq}`;
  };

  const more = useCallback(async (work: () => Promise<void>) => {
    if (loading.current) return;
    loading.current = true;
    // Without a connection the next scroll asks again.
    await work().catch(() => {});
    loading.current = false;
  }, []);

  function toNewest() {
    setAround(undefined);
    setSkipped(false);
    requestAnimationFrame(() => list.current?.toEnd());
  }

  async function toFirstUnread() {
    setSkipped(false);
    const seq = opened.current.floor + 1;
    if (!shown || seq < shown.from) await loadAround(chat.id, seq).catch(() => {});
    setAround(seq);
    requestAnimationFrame(() => list.current?.toKey(keyOfSeq(seq)));
  }

  if (!log) {
    return error ? <Unavailable error={error} onRetry={reload} /> : (
      <div className="page-body">
        <SkeletonRows />
      </div>
    );
  }
  const unseen = atEnd ? 0 : chat.mine.unread;
  return (
    <div className="conversation">
      <AnchoredList<TimelineItem>
        ref={list}
        items={items}
        keyOf={keyOfItem}
        estimate={64}
        label={text.messages}
        before={shown?.hasEarlier ? <SkeletonRows count={2} /> : <p className="message-notice">{text.beginning}</p>}
        onNearStart={() => shown?.hasEarlier && void more(() => loadEarlier(chat.id, shown.from))}
        onNearEnd={() => shown?.hasLater && void more(() => loadLater(chat.id, shown.through))}
        onEndChange={setAtEnd}
        render={(item) => (
          <MessageRow
            item={item}
            selection={props.selection}
            highlighted={showing !== undefined && item.message?.seq === showing}
          />
        )}
      />
      {skipped && (
        <button type="button" className="pill pill-top" onClick={() => void toFirstUnread()}>
          <Icon name="up" size="small" />
          {text.newMessages(opened.current.unread)}
        </button>
      )}
      {(!atEnd || shown?.hasLater) && (
        <button
          type="button"
          className="pill pill-bottom"
          aria-label={unseen ? text.newMessages(unseen) : text.toNewest}
          onClick={toNewest}
        >
          <Icon name="down" size="small" />
          {unseen > 0 && text.newMessages(unseen)}
        </button>
      )}
      {party && <Celebration letters={party} onDone={() => setParty(undefined)} />}
    </div>
  );
}

function keyOfItem(item: TimelineItem): string {
  return item.key;
}

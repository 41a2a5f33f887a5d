import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import type { Chat, Message } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { Page } from "@/design/Page.tsx";
import type { ViewedPicture } from "@/design/PictureViewer.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useMyID } from "@/features/accounts/session.ts";
import { contactsQuery } from "@/features/contacts/queries.ts";
import { StatusMark } from "@/features/statuses/StatusMark.tsx";
import { goBack, navigate, usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { type ChatContext, ChatProvider } from "./ChatContext.ts";
import { Composer } from "./Composer.tsx";
import { Conversation } from "./Conversation.tsx";
import { chatTitle } from "./names.ts";
import { chatsQuery } from "./queries.ts";
import type { Selection } from "./selection.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useNames } from "./useNames.ts";

const PictureViewer = lazy(() => import("@/design/PictureViewer.tsx"));
const ForwardSheet = lazy(async () => ({ default: (await import("./panels.ts")).ForwardSheet }));

/** An open conversation. */
export default function ChatScreen({ params }: ScreenProps) {
  const text = useText();
  const { value: chats, error, reload } = useQuery(chatsQuery);
  const chat = chats?.find((each) => each.id === params.chat);
  if (chat) return <OpenChat key={chat.id} chat={chat} />;
  return (
    <Page title={text.app.chats} parent="/chats">
      {chats
        ? <EmptyState icon="chats" title={text.chats.goneTitle} words={text.chats.goneWords} />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows />}
    </Page>
  );
}

function OpenChat({ chat }: { chat: Chat }) {
  const text = useText();
  const place = usePlace();
  const me = useMyID();
  const names = useNames(chat);
  const { value: contacts } = useQuery(contactsQuery);
  const [quoted, setQuoted] = useState<Message>();
  const [again, setAgain] = useState<{ words: string; at: number }>();
  const [mentioned, setMentioned] = useState<{ account: string; at: number }>();
  const [chosen, setChosen] = useState<ReadonlySet<number>>();
  const [forwarded, setForwarded] = useState<{ messages: Message[]; merged: boolean }>();
  const [viewed, setViewed] = useState<{ pictures: ViewedPicture[]; index: number }>();
  const showing = Number(place.query.get("at")) || undefined;
  const title = chatTitle(chat, contacts, text.chats);
  const page = useRef<HTMLDivElement>(null);

  const toggle = useCallback((seq: number) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(seq)) next.add(seq);
      return next;
    });
  }, []);
  const selection: Selection | undefined = useMemo(() => chosen && { seqs: chosen, toggle }, [chosen, toggle]);

  const context: ChatContext = useMemo(() => ({
    chat,
    names,
    me,
    reply: setQuoted,
    editAgain: (words) => setAgain({ words, at: Date.now() }),
    show: (seq) => navigate(`/chats/${chat.id}?at=${seq}`, "replace"),
    forward: (messages) => setForwarded({ messages, merged: false }),
    select: (message) => setChosen(new Set([message.seq])),
    view: (pictures, index) => setViewed({ pictures, index }),
    mention: (account) => setMentioned({ account, at: Date.now() }),
  }), [chat, names, me]);

  const detailsOpen = place.path !== `/chats/${chat.id}`;
  const details = `/chats/${chat.id}/details`;
  return (
    <ChatProvider value={context}>
      <Page
        title={title}
        titleParts={chat.kind === "group"
          ? (
            <>
              {title} <span className="chat-count">({chat.memberCount})</span>
            </>
          )
          : chat.peer && (
            <span className="named">
              <span className="cut">{title}</span>
              <StatusMark account={chat.peer.id} name={title} />
            </span>
          )}
        parent="/chats"
        actions={
          <>
            <IconButton
              icon="search"
              label={text.chats.searchInChat}
              onPress={() => navigate(`/chats/${chat.id}/search`)}
            />
            <IconButton
              icon="more"
              label={text.chats.details}
              aria-expanded={detailsOpen}
              onPress={() => detailsOpen ? goBack(`/chats/${chat.id}`) : navigate(details)}
            />
          </>
        }
      >
        <div className="chat" ref={page}>
          <Conversation chat={chat} showing={showing} selection={selection} />
          {selection
            ? (
              <SelectionBar
                chat={chat.id}
                selection={selection}
                onForward={(messages, merged) => setForwarded({ messages, merged })}
                onClose={() => setChosen(undefined)}
              />
            )
            : (
              <Composer
                chat={chat}
                quoted={quoted}
                again={again}
                mentioned={mentioned}
                dropZone={page}
                onQuoteDone={() => setQuoted(undefined)}
              />
            )}
        </div>
        <Suspense fallback={null}>
          {viewed && <PictureViewer {...viewed} onClose={() => setViewed(undefined)} />}
          {forwarded && (
            <ForwardSheet
              {...forwarded}
              onClose={() => setForwarded(undefined)}
              onDone={() => {
                setForwarded(undefined);
                setChosen(undefined);
              }}
            />
          )}
        </Suspense>
      </Page>
    </ChatProvider>
  );
}

import {
  type KeyboardEvent,
  lazy,
  type RefObject,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Chat, Message } from "@/api/schema.ts";
import { Button } from "@/design/Button.tsx";
import { IconButton } from "@/design/IconButton.tsx";
import { notify } from "@/design/notices.ts";
import { fitHeight } from "@/design/TextArea.tsx";
import { isFilmFile } from "@/lib/isFilmFile.ts";
import { navigate } from "@/lib/navigation.ts";
import { useMediaQuery } from "@/lib/useMediaQuery.ts";
import { useText } from "@/locale/useText.ts";
import { type AttachKind, AttachMenu } from "./AttachMenu.tsx";
import { keepDraft } from "./chatActions.ts";
import { useChat } from "./ChatContext.ts";
import { post, postFile, postPictures, postPlace } from "./compose.ts";
import { draftFor, rememberDraft } from "./drafts.ts";
import { MentionPicker } from "./MentionPicker.tsx";
import { insertMention, mentionBeingWritten, mentionsIn } from "./mentions.ts";
import { OfferBar } from "./OfferBar.tsx";
import { offerCard, useOfferedCard } from "./offers.ts";
import { pickFiles } from "./pickFiles.ts";
import { PictureTray } from "./PictureTray.tsx";
import { QuoteBar } from "./QuoteBar.tsx";
import { useDroppedFiles } from "./useDroppedFiles.ts";

const panels = () => import("./panels.ts");
const EmojiPicker = lazy(async () => ({ default: (await panels()).EmojiPicker }));
const VoiceRecorder = lazy(async () => ({ default: (await panels()).VoiceRecorder }));
const VideoRecorder = lazy(async () => ({ default: (await panels()).VideoRecorder }));
const PlaceSheet = lazy(async () => ({ default: (await panels()).PlaceSheet }));
const ContactSheet = lazy(async () => ({ default: (await panels()).ContactSheet }));

const LONGEST = 10_000;

interface ComposerProps {
  chat: Chat;
  quoted: Message | undefined;
  /** Words of a recalled message to write again. */
  again: { words: string; at: number } | undefined;
  mentioned: { account: string; at: number } | undefined;
  dropZone: RefObject<HTMLElement>;
  onQuoteDone: () => void;
}

/** Where a message is written: words, emoji, pictures, sound, and everything else that can be sent. */
export function Composer({ chat, quoted, again, mentioned, dropZone, onQuoteDone }: ComposerProps) {
  const text = useText().chats;
  const { names } = useChat();
  const fine = useMediaQuery("(pointer: fine)");
  const area = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(() => draftFor(chat));
  const [caret, setCaret] = useState(0);
  const [pictures, setPictures] = useState<File[]>([]);
  const [people, setPeople] = useState<ReadonlyMap<string, string>>(new Map());
  const [panel, setPanel] = useState<"emoji" | "voice" | "recordVideo" | "place" | "contact">();
  const [dismissed, setDismissed] = useState<string>();
  const offered = useOfferedCard(chat.id);
  const caretDue = useRef<number>();
  const latest = useRef(words);
  latest.current = words;

  useLayoutEffect(() => fitHeight(area.current), [words]);

  // Before the next key is pressed: what is typed on belongs behind what was put in.
  useLayoutEffect(() => {
    if (caretDue.current === undefined) return;
    area.current?.focus();
    area.current?.setSelectionRange(caretDue.current, caretDue.current);
    caretDue.current = undefined;
  });

  // What was begun stays: at once on this device, for the others when one leaves.
  useEffect(() => rememberDraft(chat.id, words), [words]);
  useEffect(() => () => {
    if (latest.current.trim() !== (chat.mine.draft ?? "")) void keepDraft(chat.id, latest.current.trim());
  }, []);

  useEffect(() => {
    if (again) write(again.words);
  }, [again]);
  useEffect(() => {
    if (quoted || offered) area.current?.focus();
  }, [quoted, offered]);
  useEffect(() => {
    const name = mentioned && names.card(mentioned.account)?.name;
    if (name) mention(mentioned.account, name);
  }, [mentioned]);

  useDroppedFiles(dropZone, addFiles);

  function write(next: string, position = next.length) {
    setWords(next);
    setCaret(position);
    caretDue.current = position;
  }

  function mention(account: string, name: string) {
    const { text: next, caret: position } = insertMention(words, caret, name);
    setPeople(new Map(people).set(name, account));
    write(next, position);
  }

  function addFiles(files: File[]) {
    const images = files.filter((file) => file.type.startsWith("image/"));
    for (const file of files) {
      if (isFilmFile(file)) postFile(chat.id, file, "video");
      else if (!file.type.startsWith("image/")) postFile(chat.id, file, "file");
    }
    if (pictures.length + images.length > 9) notify(text.atMostNine);
    setPictures([...pictures, ...images].slice(0, 9));
  }

  function send() {
    const said = words.trim();
    if (said.length > LONGEST) return notify(text.tooLong);
    if (!said && !pictures.length && !offered) return;
    const everyone = chat.kind === "group" ? text.everyone : undefined;
    const more = {
      quote: quoted,
      quoteName: quoted && names.name(quoted.sender ?? ""),
      ...mentionsIn(said, people, everyone),
    };
    if (offered) post(chat.id, { kind: "card", ...offered });
    if (pictures.length) void postPictures(chat.id, pictures, said ? {} : more);
    if (said) post(chat.id, { kind: "text", text: said }, more);
    offerCard(chat.id, undefined);
    setWords("");
    setPictures([]);
    setPeople(new Map());
    onQuoteDone();
    area.current?.focus();
  }

  async function attach(kind: AttachKind) {
    if (kind === "pictures") return addFiles(await pickFiles("image/*", "several"));
    if (kind === "video" || kind === "file") {
      for (const file of await pickFiles(kind === "video" ? "video/*" : "", "several")) postFile(chat.id, file, kind);
      return;
    }
    setPanel(kind);
  }

  const writing = chat.kind === "group" ? mentionBeingWritten(words, caret) : undefined;
  const picking = writing !== undefined && writing !== dismissed;

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && fine && !event.shiftKey && !picking) {
      event.preventDefault();
      send();
    }
    if (event.key === "Escape" && quoted) onQuoteDone();
    if (event.key === "ArrowUp" && !words) {
      // From an empty line to the newest message, and from there on with the arrow keys.
      event.preventDefault();
      const items = dropZone.current?.querySelectorAll<HTMLElement>("[data-item]");
      items?.[items.length - 1]?.focus();
    }
  }

  if (!chat.mine.maySend) return <ClosedComposer chat={chat} />;
  if (panel === "voice") {
    return (
      <Suspense fallback={<div className="composer" />}>
        <VoiceRecorder chat={chat.id} onDone={() => setPanel(undefined)} />
      </Suspense>
    );
  }
  const canSend = words.trim() !== "" || pictures.length > 0 || offered !== undefined;
  return (
    <div className="composer-stack">
      {picking && (
        <MentionPicker
          chat={chat}
          beginning={writing}
          onPick={mention}
          onDismiss={() => setDismissed(writing)}
        />
      )}
      {offered && <OfferBar card={offered} onClose={() => offerCard(chat.id, undefined)} />}
      {quoted && <QuoteBar message={quoted} onClose={onQuoteDone} />}
      {pictures.length > 0 && (
        <PictureTray
          pictures={pictures}
          onChange={setPictures}
          onAdd={() => void attach("pictures")}
        />
      )}
      <div className="composer">
        <IconButton icon="microphone" label={text.record} onPress={() => setPanel("voice")} />
        <textarea
          ref={area}
          className="composer-words"
          rows={1}
          value={words}
          aria-label={text.write}
          placeholder={text.write}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart);
            setDismissed(undefined);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onFocus={() => setPanel(undefined)}
          onPaste={(event) => {
            const files = [...event.clipboardData.files];
            if (!files.length) return;
            event.preventDefault();
            addFiles(files);
          }}
        />
        <IconButton
          icon="smile"
          label={text.emoji}
          aria-expanded={panel === "emoji"}
          onPress={() => setPanel(panel === "emoji" ? undefined : "emoji")}
        />
        {canSend
          ? <IconButton icon="send" label={text.send} filled className="composer-send" onPress={send} />
          : <AttachMenu onChoose={(kind) => void attach(kind)} />}
      </div>
      <Suspense fallback={null}>
        {panel === "emoji" && (
          <EmojiPicker
            onPick={(emoji) => write(words.slice(0, caret) + emoji + words.slice(caret), caret + emoji.length)}
          />
        )}
        {panel === "recordVideo" && <VideoRecorder chat={chat.id} onClose={() => setPanel(undefined)} />}
        {panel === "place" && (
          <PlaceSheet
            confirm={text.send}
            onClose={() => setPanel(undefined)}
            onChoose={(place) => postPlace(chat.id, place)}
          />
        )}
        {panel === "contact" && <ContactSheet chat={chat.id} onClose={() => setPanel(undefined)} />}
      </Suspense>
    </div>
  );
}

/** Says why nothing can be written here, and what to do. */
function ClosedComposer({ chat }: { chat: Chat }) {
  const text = useText().chats;
  const peer = chat.peer;
  return (
    <div className="composer-closed">
      <p>{peer ? text.notFriends : text.mayNotSend}</p>
      {peer && <Button kind="primary" onPress={() => navigate(`/contacts/${peer.id}`)}>{text.askAgain}</Button>}
    </div>
  );
}

import type { MessageContent, NoticeContent } from "@/api/schema.ts";
import type { Catalogue } from "@/locale/catalogue.ts";

type Words = Catalogue["chats"];

/** A message in one line, as lists, quotes and screen readers say it. */
export function contentWords(content: MessageContent, text: Words, me?: string): string {
  switch (content.kind) {
    case "text":
      return content.text.replace(/\s+/g, " ");
    case "pictures":
      return text.pictures(content.pictures.length);
    case "video":
      return text.video;
    case "voice":
      return text.voice;
    case "file":
      return text.file(content.file.name);
    case "place":
      return text.place(content.name);
    case "contact":
      return text.contact(content.card.name);
    case "card":
      return text.card(content.title || content.subtitle);
    case "invitation":
      return text.invitation(content.name);
    case "history":
      return text.history;
    case "notice":
      return noticeWords(content, text, me);
    case "recall":
    case "recalled":
      return "";
    default:
      return text.unknownKind;
  }
}

/** The line of a quote, which carries a kind and an excerpt. */
export function excerptWords(quote: { kind: string; excerpt: string }, text: Words): string {
  const byKind: Record<string, string> = {
    text: quote.excerpt,
    pictures: text.picture,
    video: text.video,
    voice: text.voice,
    file: text.file(quote.excerpt),
    place: text.place(quote.excerpt),
    contact: text.contact(quote.excerpt),
    card: text.card(quote.excerpt),
    invitation: text.invitation(quote.excerpt),
    history: text.history,
    recalled: text.quoteRecalled,
  };
  return byKind[quote.kind] ?? text.unknownKind;
}

/** What happened in a chat, as a sentence that says "you" where the reader is meant. */
export function noticeWords(notice: NoticeContent, text: Words, me?: string): string {
  const words = text.notice;
  const actor = notice.actor ? (notice.actor.id === me ? words.you : notice.actor.name) : "";
  const alone = !notice.actor ||
    ["personJoined", "personLeft", "ownerChanged", "adminsAdded", "adminsRemoved"].includes(notice.event);
  const people = words.list(
    notice.people.map((person) => person.id === me ? (alone ? words.you : words.youInside) : person.name),
  );
  switch (notice.event) {
    case "friendsNow":
      return words.friendsNow;
    case "groupCreated":
      return words.groupCreated(actor, people);
    case "peopleAdded":
      return words.peopleAdded(actor, people);
    case "personJoined":
      return words.personJoined(people || actor);
    case "personRemoved":
      return words.personRemoved(actor, people);
    case "personLeft":
      return words.personLeft(people || actor);
    case "renamed":
      return words.renamed(actor, notice.text ?? "");
    case "pictureChanged":
      return words.pictureChanged(actor);
    case "announced":
      return words.announced(actor, notice.text ?? "");
    case "ownerChanged":
      return words.ownerChanged(people);
    case "adminsAdded":
      return words.adminsAdded(people);
    case "adminsRemoved":
      return words.adminsRemoved(people);
    case "approvalOn":
      return words.approvalOn(actor);
    case "approvalOff":
      return words.approvalOff(actor);
    default:
      return words.unknown;
  }
}

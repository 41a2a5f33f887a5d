import { useSyncExternalStore } from "react";

/** A short sentence at the bottom of the screen, with at most one thing to do. */
export interface Notice {
  id: number;
  words: string;
  action?: { title: string; run: () => void };
}

/** A question before something that is hard to undo. */
export interface Question {
  title: string;
  words?: string;
  confirm: string;
  danger?: boolean;
  answer: (yes: boolean) => void;
}

interface State {
  notices: Notice[];
  question?: Question;
  /** What screen readers say politely, without anything shown. */
  spoken: string;
}

let state: State = { notices: [], spoken: "" };
let nextID = 1;
const listeners = new Set<() => void>();

function change(next: Partial<State>) {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

/** Shows a sentence for some seconds; with an action it stays longer. */
export function notify(words: string, action?: Notice["action"]) {
  const notice = { id: nextID++, words, action };
  change({ notices: [...state.notices.slice(-2), notice], spoken: words });
  setTimeout(() => dismiss(notice.id), action ? 10_000 : 4_000);
}

/** Takes a sentence away. */
export function dismiss(id: number) {
  change({ notices: state.notices.filter((notice) => notice.id !== id) });
}

/** Lets screen readers say something politely. */
export function speak(words: string) {
  change({ spoken: words });
}

/** Asks before something that is hard to undo. */
export function ask(question: Omit<Question, "answer">): Promise<boolean> {
  state.question?.answer(false);
  return new Promise((resolve) => {
    change({
      question: {
        ...question,
        answer: (yes) => {
          change({ question: undefined });
          resolve(yes);
        },
      },
    });
  });
}

/** The notices, the question and the spoken words of now. */
export function useNotices(): State {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => state);
}

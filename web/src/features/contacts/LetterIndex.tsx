import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { useText } from "@/locale/useText.ts";

/** A strip of letters beside a long list: press or drag to jump; arrow keys move letter by letter. */
export function LetterIndex({ letters, onChoose }: { letters: string[]; onChoose: (letter: string) => void }) {
  const text = useText().contacts;
  const [chosen, setChosen] = useState(0);
  const index = Math.min(chosen, letters.length - 1);

  function choose(wanted: number) {
    const next = Math.max(0, Math.min(letters.length - 1, wanted));
    const letter = letters[next];
    if (letter === undefined) return;
    setChosen(next);
    onChoose(letter);
  }

  function point(event: PointerEvent<HTMLElement>) {
    if (event.type === "pointermove" && !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top, height } = event.currentTarget.getBoundingClientRect();
    choose(Math.floor((event.clientY - top) / height * letters.length));
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const next = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: letters.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  }

  return (
    <div
      className="letters"
      role="slider"
      tabIndex={0}
      aria-label={text.letters}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={letters.length}
      aria-valuenow={index + 1}
      aria-valuetext={letters[index]}
      onPointerDown={point}
      onPointerMove={point}
      onKeyDown={press}
    >
      {letters.map((letter) => <span key={letter}>{letter}</span>)}
    </div>
  );
}

import type { TextRange } from "@/api/schema.ts";
import { markedParts } from "./markedParts.ts";

/** A text in which stretches stand out. */
export function Marked({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  return (
    <>
      {markedParts(text, ranges).map((part, index) =>
        part.isMarked ? <mark key={index} className="found-mark">{part.text}</mark> : part.text
      )}
    </>
  );
}

import type { ReactElement, ReactNode } from "react";
import { classes } from "@/lib/classes.ts";
import { useText } from "@/locale/useText.ts";
import StatusIcon from "./StatusIcon.tsx";
import { knownStatus, toneOfStatus } from "./statusKinds.ts";
import { statusParts, statusWords } from "./statusWords.ts";

interface StatusSceneProps {
  kind: string;
  words: string;
  /** What stands behind it, if anything does. */
  background?: ReactElement;
  /** Small, as a preview or in a list. */
  small?: boolean;
  children?: ReactNode;
}

/** A status in its colour: the icon large, what was chosen, and the words. */
export function StatusScene({ kind, words, background, small, children }: StatusSceneProps) {
  const text = useText().statuses;
  const known = knownStatus(kind);
  const hasOwnWords = known === "ownWords" && words !== "";
  return (
    <div
      className={classes(
        "scene",
        small && "scene-small",
        background !== undefined && "scene-pictured",
        `mood-${toneOfStatus[known]}`,
      )}
    >
      {background}
      <div className="scene-middle">
        <StatusIcon kind={kind} size={small ? "large" : "huge"} plain />
        {!hasOwnWords && <p className="scene-title">{statusWords({ kind, text: words }, text)}</p>}
        {words && (
          <p className={hasOwnWords ? "scene-title" : "scene-words"}>
            {statusParts(words).map((part, index) =>
              part.kind === "topic" ? <b key={index} className="scene-topic">{part.text}</b> : part.text
            )}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

import { useState } from "react";
import { useText } from "@/locale/useText.ts";
import { classes } from "@/lib/classes.ts";
import { type EmojiGroup, emojiGroups } from "./emoji.ts";

const NAME = "teahouse.emoji";
const MOST_RECENT = 24;
const titles: Record<EmojiGroup | "recent", string> = {
  recent: "🕘",
  faces: "😀",
  gestures: "👋",
  nature: "🌿",
  food: "🍵",
  things: "🎈",
  signs: "❤️",
};

/** Emoji by group, the recently used ones first. */
export default function EmojiPicker(props: { onPick: (emoji: string) => void }) {
  const text = useText().chats;
  const [recent] = useState(readRecent);
  const [group, setGroup] = useState<EmojiGroup | "recent">(recent.length ? "recent" : "faces");
  const shown = group === "recent" ? recent : emojiGroups[group];

  function pick(emoji: string) {
    const next = [emoji, ...readRecent().filter((each) => each !== emoji)].slice(0, MOST_RECENT);
    localStorage.setItem(NAME, JSON.stringify(next));
    props.onPick(emoji);
  }

  return (
    <div className="emoji">
      <div className="emoji-tabs" role="tablist" aria-label={text.emoji}>
        {(Object.keys(titles) as (EmojiGroup | "recent")[]).filter((each) => each !== "recent" || recent.length).map((
          each,
        ) => (
          <button
            key={each}
            type="button"
            role="tab"
            className={classes("emoji-tab", each === group && "emoji-tab-on")}
            aria-selected={each === group}
            aria-label={text.emojiGroups[each]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setGroup(each)}
          >
            {titles[each]}
          </button>
        ))}
      </div>
      <div className="emoji-grid" role="tabpanel" aria-label={text.emojiGroups[group]}>
        {shown.map((emoji) => (
          <button
            key={emoji}
            type="button"
            className="emoji-one"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(emoji)}
          >
            {emoji}
          </button>
        ))}
      </div>
    </div>
  );
}

function readRecent(): string[] {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "[]");
  } catch {
    return [];
  }
}

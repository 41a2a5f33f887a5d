import { useRef, useState } from "react";
import { IconButton } from "@/design/IconButton.tsx";
import { Menu, type MenuAnchor, type MenuItem } from "@/design/Menu.tsx";
import { languageName } from "@/locale/languageName.ts";
import { useText } from "@/locale/useText.ts";
import { mayChooseQuality } from "./connectFilm.ts";
import type { Playback } from "./Playback.ts";
import { speeds } from "./playerKeys.ts";
import { renditionHeights } from "./renditionHeights.ts";
import { usePlayback } from "./usePlayback.ts";

type List = "all" | "speed" | "quality" | "captions";

/** Speed, size of the picture and captions: a menu, and from each of its lines one more. */
export function PlayerSettings({ playback }: { playback: Playback }) {
  const text = useText().channels.player;
  const state = usePlayback(playback);
  const { film } = playback.of;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ list: List; anchor: MenuAnchor }>();
  const [heights, setHeights] = useState<number[]>([]);

  async function show(list: List) {
    const anchor = button.current?.getBoundingClientRect();
    if (!anchor) return;
    // Without an answer the line for the size stays away; the film plays all the same.
    if (mayChooseQuality() && !heights.length) setHeights(await renditionHeights(film.playlist).catch(() => []));
    setOpen({ list, anchor });
  }

  const speedName = (speed: number) => speed === 1 ? text.usual : `${speed}×`;
  const qualityName = (height: number | "auto") => height === "auto" ? text.auto : `${height}p`;
  const captionsName = (language: string | undefined) => language ? languageName(language) : text.off;

  const lists: Record<List, MenuItem[]> = {
    all: [
      { title: text.speedIs(speedName(state.speed)), icon: "clock", onChoose: () => void show("speed") },
      ...(heights.length > 1
        ? [{
          title: text.qualityIs(qualityName(state.quality)),
          icon: "settings" as const,
          onChoose: () => void show("quality"),
        }]
        : []),
      ...(film.captions.length
        ? [{
          title: text.captionsAre(captionsName(state.captions)),
          icon: "captions" as const,
          onChoose: () => void show("captions"),
        }]
        : []),
    ],
    speed: speeds.map((speed) => ({
      title: speedName(speed),
      chosen: speed === state.speed,
      onChoose: () => playback.setSpeed(speed),
    })),
    quality: (["auto", ...heights] as const).map((height) => ({
      title: qualityName(height),
      chosen: height === state.quality,
      onChoose: () => playback.setQuality(height),
    })),
    captions: [undefined, ...film.captions.map(({ language }) => language)].map((language) => ({
      title: captionsName(language),
      chosen: language === state.captions,
      onChoose: () => playback.setCaptions(language),
    })),
  };

  return (
    <>
      <IconButton
        ref={button}
        icon="settings"
        label={text.settings}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        onPress={() => void show("all")}
      />
      {open && (
        <Menu
          key={open.list}
          label={text.settings}
          anchor={open.anchor}
          items={lists[open.list]}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

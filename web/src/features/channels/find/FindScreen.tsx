import { useEffect, useState } from "react";
import type { SearchKind } from "@/api/schema.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Page } from "@/design/Page.tsx";
import { SearchField } from "@/design/SearchField.tsx";
import { Tabs } from "@/design/Tabs.tsx";
import { navigate, usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useText } from "@/locale/useText.ts";
import { Found } from "./Found.tsx";

const PAUSE = 300;
const KINDS = ["videos", "pages", "topics"] as const;

/** Finds videos, Pages and topics by words. What one looked for stands in the address, so that going back shows it again. */
export default function FindScreen(_: ScreenProps) {
  const text = useText().channels.find;
  const { query } = usePlace();
  const asked = query.get("words") ?? "";
  const kind = KINDS.find((each) => each === query.get("kind")) ?? "videos";
  const [words, setWords] = useState(asked);

  function look(words: string, kind: SearchKind) {
    const query = words.trim() ? `?${new URLSearchParams({ words: words.trim(), kind })}` : "";
    navigate(`/channels/find${query}`, "replace");
  }

  useEffect(() => {
    if (words.trim() === asked) return;
    const timer = setTimeout(() => look(words, kind), PAUSE);
    return () => clearTimeout(timer);
  }, [words, kind, asked]);

  return (
    <Page
      title={text.title}
      parent="/channels"
      deep
      column
      measured
      head={
        <div className="list-search">
          <SearchField label={text.label} value={words} onChange={setWords} autoFocus={!asked} />
          <Tabs
            label={text.kinds}
            tabs={KINDS.map((key) => ({ key, title: text.kindNames[key] }))}
            chosen={kind}
            onChoose={(kind) => look(words, kind)}
          />
        </div>
      }
    >
      {asked
        ? <Found key={`${kind}/${asked}`} words={asked} kind={kind} />
        : <EmptyState icon="search" title={text.hint} words={text.hintWords} />}
    </Page>
  );
}

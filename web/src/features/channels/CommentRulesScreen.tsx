import { useState } from "react";
import { call } from "@/api/client.ts";
import { type CommentFilter, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { Row, RowGroup, SwitchRow } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { HeldComment } from "./HeldComment.tsx";
import { commentFilterQuery, heldCommentsQuery } from "./queries.ts";

/** Which comments under the videos of a Page wait until they are read, and those that do. */
export default function CommentRulesScreen({ params }: ScreenProps) {
  const text = useText().channels.commentRules;
  const page = params.page ?? "";
  const { value: filter, error, reload } = useQuery(commentFilterQuery(page));
  return (
    <Page title={text.title} parent={`/pages/${page}`} deep column>
      {!filter ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows /> : (
        <>
          <Rules page={page} filter={filter} />
          <Held page={page} />
        </>
      )}
    </Page>
  );
}

function Rules({ page, filter }: { page: string; filter: CommentFilter }) {
  const text = useText();
  const words = text.channels.commentRules;
  const [isOpen, setOpen] = useState(false);
  const task = useTask();
  async function set(change: Partial<CommentFilter>) {
    const changed = await call(endpoints.channels.setCommentFilter, { page, ...filter, ...change });
    store.write(commentFilterQuery(page), changed);
    notify(text.app.saved);
  }
  return (
    <RowGroup note={words.note}>
      <Row
        title={words.words}
        line={filter.words.length ? filter.words.join(words.comma) : words.noWords}
        wrapLine
        onPress={() => setOpen(true)}
      />
      <SwitchRow
        title={words.links}
        line={words.linksLine}
        on={filter.holdsLinks}
        disabled={task.busy}
        onChange={(holdsLinks) => void task.run(() => set({ holdsLinks }))}
      />
      {isOpen && (
        <WordsSheet
          title={words.words}
          words={filter.words.join("\n")}
          hint={words.wordsHint}
          most={10_000}
          long
          onClose={() => setOpen(false)}
          onSave={(lines) => set({ words: lines.split("\n").map((line) => line.trim()).filter(Boolean) })}
        />
      )}
    </RowGroup>
  );
}

function Held({ page }: { page: string }) {
  const text = useText().channels.commentRules;
  const query = heldCommentsQuery(page);
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(query);
  return (
    <section className="group" aria-label={text.waiting}>
      <h2 className="group-title">{text.waiting}</h2>
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows count={2} />
        : items.length === 0
        ? <EmptyState icon="check" title={text.none} words={text.noneWords} />
        : (
          <>
            <ul className="comments">
              {items.map((comment) => <HeldComment key={comment.id} page={page} comment={comment} />)}
            </ul>
            <ListEnd words={text.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </section>
  );
}

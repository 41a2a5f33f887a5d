import type { SearchHit, SearchKind } from "@/api/schema.ts";
import { usePaged } from "@/api/usePaged.ts";
import { Avatar } from "@/design/Avatar.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { Row, RowGroup } from "@/design/Row.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { useText } from "@/locale/useText.ts";
import { keyOfHit, searchQuery } from "../queries.ts";
import { FoundVideoRow } from "./FoundVideoRow.tsx";
import { Marked } from "./Marked.tsx";

/** What was found of one kind. */
export function Found({ words, kind }: { words: string; kind: SearchKind }) {
  const text = useText().channels.find;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(searchQuery(words, kind));
  if (!items) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />;
  if (!items.length) return <EmptyState icon="search" title={text.nothing} words={text.nothingWords(words)} />;
  return (
    <>
      {kind === "videos"
        ? <ul className="found-videos">{items.map((hit) => <Hit key={keyOfHit(hit)} hit={hit} />)}</ul>
        : <RowGroup>{items.map((hit) => <Hit key={keyOfHit(hit)} hit={hit} />)}</RowGroup>}
      <ListEnd words={text.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const text = useText().channels.find;
  switch (hit.kind) {
    case "video":
      return <FoundVideoRow found={hit} />;
    case "page":
      return (
        <Row
          title={<Marked text={hit.page.name} ranges={hit.ranges} />}
          line={hit.isFollowed ? `@${hit.page.handle} · ${text.followed}` : `@${hit.page.handle}`}
          lead={<Avatar id={hit.page.id} name={hit.page.name} picture={hit.page.avatar} size="small" />}
          to={`/p/${hit.page.handle}`}
        />
      );
    case "topic":
      return (
        <Row
          icon="tag"
          title={`#${hit.topic}`}
          line={text.videosOf(hit.videos)}
          to={`/topics/${encodeURIComponent(hit.topic)}`}
        />
      );
    default:
      return null;
  }
}

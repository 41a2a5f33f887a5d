import { useState } from "react";
import { usePaged } from "@/api/usePaged.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { nearbyQuery } from "../queries.ts";
import { VideoGrid } from "../VideoGrid.tsx";
import { ownCell } from "./ownCell.ts";

/**
 * Videos around a place: that of a video, which stands in the address, or where one is oneself. The own place is asked for
 * each time, and stands neither in the address nor anywhere else.
 */
export default function NearbyScreen({ params }: ScreenProps) {
  const text = useText().channels.nearby;
  const [own, setOwn] = useState<string>();
  const cell = params.cell ?? own;
  return (
    <Page title={params.cell ? text.aroundPlace : text.title} parent="/channels" deep column>
      {cell ? <Around cell={cell} /> : <Question onCell={setOwn} />}
    </Page>
  );
}

function Question({ onCell }: { onCell: (cell: string) => void }) {
  const text = useText().channels.nearby;
  const task = useTask();
  async function look() {
    const cell = await ownCell();
    if (cell) onCell(cell);
    else notify(text.noPlace);
  }
  return (
    <EmptyState icon="place" title={text.question} words={text.questionWords}>
      <Button kind="primary" icon="place" busy={task.busy} onPress={() => void task.run(look)}>{text.look}</Button>
    </EmptyState>
  );
}

function Around({ cell }: { cell: string }) {
  const text = useText().channels.nearby;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(nearbyQuery(cell));
  if (!items) return error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />;
  if (!items.length) return <EmptyState icon="place" title={text.none} words={text.noneWords} />;
  const rings = [...new Set(items.map(({ within }) => within))];
  return (
    <>
      {rings.map((ring) => (
        <section key={ring} className="nearby-ring">
          <h2 className="group-title">{text.within(ring)}</h2>
          <VideoGrid videos={items.filter(({ within }) => within === ring).map(({ video }) => video)} source="nearby" />
        </section>
      ))}
      <ListEnd words={text.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
    </>
  );
}

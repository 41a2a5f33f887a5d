import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import { notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { WordsSheet } from "@/features/chats/WordsSheet.tsx";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { Caption } from "./Caption.tsx";
import { heldVideosQuery } from "./queries.ts";
import { VideoHead } from "./VideoHead.tsx";
import { VideoLinkRow } from "./VideoLinkRow.tsx";
import { VideoMedia } from "./VideoMedia.tsx";
import { videoQuery } from "./videos.ts";

/** For the operator: the first videos of new Pages, to be let out or refused. */
export default function HeldScreen(_: ScreenProps) {
  const text = useText().channels;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(heldVideosQuery);
  return (
    <Page title={text.review.title} parent="/me" deep column>
      <p className="quiet">{text.review.words}</p>
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : items.length === 0
        ? <EmptyState icon="check" title={text.review.none} words={text.review.noneWords} />
        : (
          <>
            {items.map((video) => <HeldVideo key={video} video={video} />)}
            <ListEnd words={text.review.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </Page>
  );
}

function HeldVideo({ video: id }: { video: string }) {
  const text = useText().channels;
  const { value: video } = useQuery(videoQuery(id));
  const [isRefusing, setRefusing] = useState(false);
  const task = useTask();
  if (!video) return null;

  async function review(isApproved: boolean, reason?: string) {
    await call(endpoints.channels.review, { video: id, isApproved, reason });
    store.change(heldVideosQuery, (list) => ({ ...list, items: list.items.filter((each) => each !== id) }));
    notify(isApproved ? text.review.letOut : text.review.refused);
  }

  return (
    <article className="video-card">
      <VideoMedia video={video} source="link" />
      <div className="video-card-words">
        <VideoHead video={video} />
        <Caption video={video} unfolded />
        {video.link && <VideoLinkRow link={video.link} />}
        <div className="line">
          <Button kind="primary" icon="check" busy={task.busy} onPress={() => void task.run(() => review(true))}>
            {text.review.approve}
          </Button>
          <Button kind="danger" icon="block" disabled={task.busy} onPress={() => setRefusing(true)}>
            {text.review.refuse}
          </Button>
        </div>
      </div>
      {isRefusing && (
        <WordsSheet
          title={text.review.reason}
          words=""
          hint={text.review.reasonHint}
          most={200}
          long
          onClose={() => setRefusing(false)}
          onSave={(reason) => review(false, reason)}
        />
      )}
    </article>
  );
}

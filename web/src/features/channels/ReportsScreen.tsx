import { useState } from "react";
import { call } from "@/api/client.ts";
import { endpoints, type Report } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { usePaged } from "@/api/usePaged.ts";
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
import { listTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { Caption } from "./Caption.tsx";
import { keyOfReport, reportsQuery } from "./queries.ts";
import { VideoHead } from "./VideoHead.tsx";
import { VideoMedia } from "./VideoMedia.tsx";

/** For the operator: what people reported, to be left or taken down. */
export default function ReportsScreen(_: ScreenProps) {
  const text = useText().channels.report;
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(reportsQuery);
  return (
    <Page title={text.listTitle} parent="/me" deep column>
      <p className="quiet">{text.listWords}</p>
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : items.length === 0
        ? <EmptyState icon="check" title={text.none} words={text.noneWords} />
        : (
          <>
            {items.map((report) => <ReportCard key={keyOfReport(report)} report={report} />)}
            <ListEnd words={text.end} isEnd={isEnd} isReading={isReading} error={moreError} onMore={more} />
          </>
        )}
    </Page>
  );
}

function ReportCard({ report }: { report: Report }) {
  const text = useText().channels;
  const { video, comment, reporter, reason, words, at } = report;
  const [isTakingDown, setTakingDown] = useState(false);
  const task = useTask();

  async function decide(isApproved: boolean, why?: string) {
    if (comment) await call(endpoints.channels.reviewComment, { comment: comment.id, isApproved });
    else await call(endpoints.channels.review, { video: video.id, isApproved, reason: why });
    store.change(reportsQuery, (list) => ({ ...list, items: list.items.filter((each) => !isSameThing(each, report)) }));
    notify(isApproved ? text.report.left : text.report.gone);
  }

  return (
    <article className="video-card">
      <p className="report-line">
        <strong>{text.report.reasons[reason]}</strong>
        <span className="quiet">{text.report.by(reporter.name)} · {listTime(at)}</span>
      </p>
      {words && <p className="report-words">{words}</p>}
      {comment
        ? <blockquote className="report-quote">{comment.author.name}: {comment.text}</blockquote>
        : <VideoMedia video={video} source="link" />}
      <div className="video-card-words">
        <VideoHead video={video} />
        <Caption video={video} unfolded={!comment} />
        <div className="line">
          <Button icon="check" busy={task.busy} onPress={() => void task.run(() => decide(true))}>
            {text.report.leave}
          </Button>
          <Button
            kind="danger"
            icon={comment ? "trash" : "block"}
            disabled={task.busy}
            onPress={() => comment ? void task.run(() => decide(false)) : setTakingDown(true)}
          >
            {comment ? text.report.deleteComment : text.report.takeDown}
          </Button>
        </div>
      </div>
      {isTakingDown && (
        <WordsSheet
          title={text.report.why}
          words=""
          hint={text.review.reasonHint}
          most={200}
          long
          onClose={() => setTakingDown(false)}
          onSave={(why) => decide(false, why)}
        />
      )}
    </article>
  );
}

/** Whether two reports are about the same: what is decided about one is decided about the other. */
function isSameThing(one: Report, other: Report): boolean {
  return one.video.id === other.video.id && one.comment?.id === other.comment?.id;
}

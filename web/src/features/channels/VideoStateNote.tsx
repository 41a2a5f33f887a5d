import { useEffect } from "react";
import { onRejoined } from "@/api/catchUp.ts";
import type { Video } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Icon } from "@/design/Icon.tsx";
import { Progress } from "@/design/Progress.tsx";
import { classes } from "@/lib/classes.ts";
import { lengthOfTime } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { progressQuery, videoQuery } from "./videos.ts";
import { stateWords } from "./stateWords.ts";

/** How a video stands that is not public yet, for those who work on its Page: what is being done, or why it stopped. */
export function VideoStateNote({ video }: { video: Video }) {
  const { channels: text, problems } = useText();
  const { value: progress } = useQuery(video.state === "preparing" ? progressQuery(video.id) : undefined);
  // What became of it while there was no connection, no frame tells afterwards.
  useEffect(
    () => video.state === "published" ? undefined : onRejoined(() => store.expire(videoQuery(video.id).key)),
    [video.id, video.state],
  );
  if (video.state === "published") return null;
  const isWrong = video.state === "failed" || video.state === "refused";
  const left = progress?.secondsLeft;
  return (
    <div className={classes("notice notice-rounded video-state", isWrong ? "notice-wrong" : "notice-calm")}>
      <Icon name={isWrong ? "warning" : "clock"} size="small" />
      <div className="notice-words stack stack-tight">
        <span>{stateWords(video, text, problems.codes)}</span>
        {video.state === "preparing" && (
          <>
            <Progress label={text.preparing} value={progress && progress.percent / 100} />
            {progress && (
              <span>
                {left === undefined
                  ? text.percent(progress.percent)
                  : text.percentAndLeft(progress.percent, lengthOfTime(left * 1000))}
              </span>
            )}
          </>
        )}
      </div>
    </div>
  );
}

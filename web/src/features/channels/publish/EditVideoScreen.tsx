import { useEffect, useState } from "react";
import type { Video } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { notify } from "@/design/notices.ts";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { goBack } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { useText } from "@/locale/useText.ts";
import { updateVideo } from "../videoActions.ts";
import { videoQuery } from "../videos.ts";
import { VideoStateNote } from "../VideoStateNote.tsx";
import { CaptionsEditor } from "./CaptionsEditor.tsx";
import { chaptersOf } from "./chapterRows.ts";
import { type Details, detailsOf, isComplete, linkOf } from "./details.ts";
import { DetailsForm } from "./DetailsForm.tsx";

/** Changes what stands beside a video. The film itself stays as it is. */
export default function EditVideoScreen({ params }: ScreenProps) {
  const text = useText().channels;
  const { value: video, error, reload } = useQuery(videoQuery(params.video ?? ""));
  return (
    <Page title={text.edit} parent={`/v/${params.video}`} deep column>
      {video ? <EditForm video={video} /> : error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />}
    </Page>
  );
}

function EditForm({ video }: { video: Video }) {
  const text = useText();
  const [details, setDetails] = useState<Details>(() => detailsOf(video));
  const task = useTask();
  const duration = video.film?.duration;

  // Another of its people may have changed it meanwhile.
  useEffect(() => setDetails(detailsOf(video)), [video.id]);

  async function save() {
    await updateVideo(video.id, {
      caption: details.caption.trim(),
      place: details.place.trim(),
      cell: details.cell,
      // A link with an empty target is taken away.
      link: linkOf(details, location.origin) ?? { target: "", title: "" },
      chapters: video.film ? chaptersOf(details.chapters, duration) : undefined,
      commenters: details.commenters,
    });
    notify(text.app.saved);
    goBack(`/v/${video.id}`);
  }

  return (
    <>
      <VideoStateNote video={video} />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void task.run(save);
        }}
      >
        <DetailsForm
          details={details}
          isFilm={video.film !== undefined}
          duration={duration}
          onChange={setDetails}
        />
        <Button
          kind="primary"
          wide
          submit
          busy={task.busy}
          disabled={!isComplete(details, location.origin, duration)}
        >
          {text.app.save}
        </Button>
      </form>
      {video.film && <CaptionsEditor video={video} />}
    </>
  );
}

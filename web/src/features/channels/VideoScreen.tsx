import { useRef } from "react";
import { CallFailed } from "@/api/problem.ts";
import type { ActSource, Video } from "@/api/schema.ts";
import { useQuery } from "@/api/useQuery.ts";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Link } from "@/design/Link.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { FollowButton } from "@/features/pages/FollowButton.tsx";
import { pageQuery } from "@/features/pages/queries.ts";
import { usePlace } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { Caption } from "./Caption.tsx";
import { ChapterList } from "./ChapterList.tsx";
import { Comments } from "./Comments.tsx";
import { PicturePost } from "./PicturePost.tsx";
import type { Playback } from "./player/Playback.ts";
import { Player } from "./player/Player.tsx";
import { useFilm } from "./useFilm.ts";
import { useShown } from "./useShown.ts";
import { VideoBar } from "./VideoBar.tsx";
import { VideoHead } from "./VideoHead.tsx";
import { VideoLinkRow } from "./VideoLinkRow.tsx";
import { videoQuery } from "./videos.ts";
import { VideoStateNote } from "./VideoStateNote.tsx";
import { videoTitle } from "./videoTitle.ts";

const SOURCES: readonly ActSource[] = [
  "friends",
  "following",
  "hot",
  "page",
  "chat",
  "topic",
  "search",
  "nearby",
  "favourites",
];

/** One video with everything that belongs to it. `?from=` says how one came here. */
export default function VideoScreen({ params }: ScreenProps) {
  const text = useText().channels;
  const { value: video, error, reload } = useQuery(videoQuery(params.video ?? ""));
  const isGone = error instanceof CallFailed && error.problem.status === 404;
  return (
    <Page title={video ? videoTitle(video, text) : text.video} parent="/channels" deep>
      {isGone
        ? <EmptyState icon="film" title={text.gone} words={text.goneWords} />
        : video
        ? <VideoView key={video.id} video={video} />
        : error
        ? <Unavailable error={error} onRetry={reload} />
        : <SkeletonRows />}
    </Page>
  );
}

function VideoView({ video }: { video: Video }) {
  const text = useText().channels;
  const { query } = usePlace();
  const source = SOURCES.find((each) => each === query.get("from")) ?? "link";
  const view = useRef<HTMLDivElement>(null);
  const comments = useRef<HTMLElement>(null);
  const playback = useFilm(video, source, "floats");
  useShown(view, video.id, source);
  return (
    <div className="page-body video-page" tabIndex={-1}>
      <div className="video-page-main">
        <div ref={view} className="video-page-media">
          {video.pictures?.length
            ? <PicturePost video={video} pictures={video.pictures} source={source} />
            : playback
            ? <Player playback={playback} takesKeys />
            : null}
        </div>
        <VideoStateNote video={video} />
        <div className="video-page-words">
          <PageLine video={video} />
          <Caption video={video} unfolded />
          <p className="quiet">{text.viewsOf(video.counts.views, shortCount(video.counts.views))}</p>
          {video.cell && (
            <p>
              <Link to={`/channels/nearby/${video.cell}`}>{text.nearby.aroundIts(video.place)}</Link>
            </p>
          )}
          {video.link && <VideoLinkRow link={video.link} />}
          <VideoBar
            video={video}
            source={source}
            onComments={() => {
              comments.current?.scrollIntoView({ behavior: "smooth" });
              comments.current?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
            }}
          />
          <Chapters video={video} playback={playback} />
        </div>
      </div>
      <section ref={comments} className="video-page-comments" aria-label={text.comments.title}>
        <h2 className="group-title">{text.commentsOf(video.counts.comments)}</h2>
        <Comments video={video} />
      </section>
    </div>
  );
}

/** Whose the video is, and the way to follow. */
function PageLine({ video }: { video: Video }) {
  const { value: page } = useQuery(pageQuery(video.page.id));
  return (
    <div className="video-page-line">
      <VideoHead video={video} />
      {page && !page.role && <FollowButton page={page.card} follow={page.follow} />}
    </div>
  );
}

function Chapters({ video, playback }: { video: Video; playback: Playback | undefined }) {
  if (!playback || !video.film?.chapters.length) return null;
  return <ChapterList playback={playback} />;
}

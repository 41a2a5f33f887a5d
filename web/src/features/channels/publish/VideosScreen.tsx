import { usePaged } from "@/api/usePaged.ts";
import { useQuery } from "@/api/useQuery.ts";
import { Button } from "@/design/Button.tsx";
import { EmptyState } from "@/design/EmptyState.tsx";
import { Icon } from "@/design/Icon.tsx";
import { Link } from "@/design/Link.tsx";
import { ListEnd } from "@/design/ListEnd.tsx";
import type { MenuItem } from "@/design/Menu.tsx";
import { MenuButton } from "@/design/MenuButton.tsx";
import { Page } from "@/design/Page.tsx";
import { SkeletonRows } from "@/design/Skeleton.tsx";
import { Unavailable } from "@/design/Unavailable.tsx";
import { copyAddress } from "@/features/chats/copyAddress.ts";
import { pageQuery } from "@/features/pages/queries.ts";
import { navigate } from "@/lib/navigation.ts";
import type { ScreenProps } from "@/lib/route.ts";
import { useTask } from "@/lib/useTask.ts";
import { listTime, shortCount } from "@/locale/time.ts";
import { useText } from "@/locale/useText.ts";
import { videosOfPageQuery } from "../queries.ts";
import { stillOf } from "../stillOf.ts";
import { askAndDeleteVideo } from "../videoActions.ts";
import { videoQuery } from "../videos.ts";
import { VideoStateNote } from "../VideoStateNote.tsx";
import { videoTitle } from "../videoTitle.ts";

/** What an own Page published and what is on its way, each with how it stands. */
export default function VideosScreen({ params }: ScreenProps) {
  const text = useText();
  const id = params.page ?? "";
  const { value: page } = useQuery(pageQuery(id));
  const { items, error, reload, isEnd, isReading, moreError, more } = usePaged(videosOfPageQuery(id));
  const mayPublish = page?.role === "owner" || page?.role === "editor";
  const publish = () => navigate(`/publish?page=${id}`);
  return (
    <Page
      title={text.pages.videos}
      subtitle={page?.card.name}
      parent={`/pages/${id}`}
      deep
      column
      actions={mayPublish && items?.length
        ? <Button kind="plain" icon="upload" onPress={publish}>{text.pages.publish}</Button>
        : null}
    >
      {!items
        ? error ? <Unavailable error={error} onRetry={reload} /> : <SkeletonRows />
        : items.length === 0
        ? (
          <EmptyState icon="film" title={text.channels.ownEmpty} words={text.channels.ownEmptyWords}>
            {mayPublish && <Button kind="primary" icon="upload" onPress={publish}>{text.pages.publish}</Button>}
          </EmptyState>
        )
        : (
          <>
            <ul className="own-videos">
              {items.map((video) => <OwnVideo key={video} video={video} />)}
            </ul>
            <ListEnd
              words={text.channels.ends.page}
              isEnd={isEnd}
              isReading={isReading}
              error={moreError}
              onMore={more}
            />
          </>
        )}
    </Page>
  );
}

function OwnVideo({ video: id }: { video: string }) {
  const { channels: text, chats } = useText();
  const { value: video } = useQuery(videoQuery(id));
  const task = useTask();
  if (!video) return null;
  const still = stillOf(video);
  const { counts, publishedAt } = video;
  const items: MenuItem[] = [
    { title: text.figures.title, icon: "figures", onChoose: () => navigate(`/v/${id}/figures`) },
    { title: chats.copyLink, icon: "link", onChoose: () => void copyAddress(`/v/${id}`) },
  ];
  if (video.mine?.mayEdit) {
    items.push(
      { title: text.edit, icon: "edit", onChoose: () => navigate(`/v/${id}/edit`) },
      {
        title: text.delete,
        icon: "trash",
        danger: true,
        onChoose: () => void task.run(() => askAndDeleteVideo(video)),
      },
    );
  }
  return (
    <li className="own-video">
      <div className="own-video-row">
        <Link to={`/v/${id}`} className="own-video-open">
          <span className="video-still own-video-still">
            {still ? <img src={still} alt="" loading="lazy" /> : <Icon name="film" />}
          </span>
          <span className="row-words">
            <span className="video-grid-title">{videoTitle(video, text)}</span>
            {video.state === "published" && publishedAt !== undefined && (
              <span className="quiet">
                {listTime(publishedAt)} · {text.viewsOf(counts.views, shortCount(counts.views))}
              </span>
            )}
          </span>
        </Link>
        <MenuButton icon="more" label={text.moreOf(videoTitle(video, text))} items={items} />
      </div>
      <VideoStateNote video={video} />
    </li>
  );
}

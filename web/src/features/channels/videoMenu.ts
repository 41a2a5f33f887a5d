import type { ActSource, FeedReason, Video } from "@/api/schema.ts";
import type { MenuItem } from "@/design/Menu.tsx";
import { copyAddress } from "@/features/chats/copyAddress.ts";
import { navigate } from "@/lib/navigation.ts";
import type { Catalogue } from "@/locale/catalogue.ts";
import type { FeedName } from "./queries.ts";
import { likeVideo, refuseVideo } from "./videoActions.ts";

/** Where a video is looked at. */
export interface VideoContext {
  source: ActSource;
  feed?: FeedName;
  reason?: FeedReason;
  onWhy: () => void;
  onReport: () => void;
}

/** What else can be done with a video. */
export function videoMenu(video: Video, context: VideoContext, { channels: text, chats }: Catalogue): MenuItem[] {
  const { mine } = video;
  const items: MenuItem[] = [];
  if (mine) {
    const other = mine.like === "private" ? "public" : "private";
    items.push({
      title: text.likeKinds[other],
      icon: other === "private" ? "heartLocked" : "heart",
      onChoose: () => void likeVideo(video, other, context.source),
    });
  }
  if (context.feed === "hot") {
    items.push(
      { title: text.why, icon: "about", onChoose: context.onWhy },
      { title: text.refuse, icon: "eyeClosed", onChoose: () => void refuseVideo(video, "hot") },
    );
  }
  items.push({ title: chats.copyLink, icon: "link", onChoose: () => void copyAddress(`/v/${video.id}`) });
  if (mine && !mine.mayModerate && !mine.mayEdit) {
    items.push({ title: text.report.title, icon: "flag", onChoose: context.onReport });
  }
  if (mine?.mayEdit) {
    items.push(
      { title: text.figures.title, icon: "figures", onChoose: () => navigate(`/v/${video.id}/figures`) },
      { title: text.edit, icon: "edit", onChoose: () => navigate(`/v/${video.id}/edit`) },
    );
  }
  return items;
}

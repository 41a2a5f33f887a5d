import type { Video } from "@/api/schema.ts";
import { directChat } from "@/features/chats/chatActions.ts";
import { offerLink } from "@/features/chats/offers.ts";
import { navigate } from "@/lib/navigation.ts";
import { float } from "./floating.ts";
import { playingFilm } from "./player/Playback.ts";

/** The address under which a video is sent into chats. */
export function linkOf(video: Pick<Video, "id">): string {
  return new URL(`/v/${video.id}`, location.href).href;
}

/** Opens the chat with a friend with a video ready to be sent. If it plays, it goes on in the corner. */
export async function talkAbout(video: Video, account: string) {
  const chat = await directChat(account);
  const playing = playingFilm(video.id);
  if (playing) float(playing);
  offerLink(chat.id, linkOf(video));
  navigate(`/chats/${chat.id}`);
}

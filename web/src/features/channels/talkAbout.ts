import type { Video } from "@/api/schema.ts";
import { directChat } from "@/features/chats/chatActions.ts";
import { offerCard } from "@/features/chats/offers.ts";
import { navigate } from "@/lib/navigation.ts";
import { cardOf } from "./cardOf.ts";
import { float } from "./floating.ts";
import { playingFilm } from "./player/Playback.ts";

/** Opens the chat with a friend with a video ready to be sent. If it plays, it goes on in the corner. */
export async function talkAbout(video: Video, account: string) {
  const chat = await directChat(account);
  const playing = playingFilm(video.id);
  if (playing) float(playing);
  offerCard(chat.id, cardOf(video));
  navigate(`/chats/${chat.id}`);
}

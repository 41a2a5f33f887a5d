import { followChanges } from "@/api/catchUp.ts";
import { followAccount } from "@/features/accounts/session.ts";
import { followChannels } from "@/features/channels/followChannels.ts";
import { followChats } from "@/features/chats/followChats.ts";
import { followContacts } from "@/features/contacts/followContacts.ts";
import { followDots } from "@/features/dots/dots.ts";
import { followMoments } from "@/features/moments/followMoments.ts";
import { followPages } from "@/features/pages/followPages.ts";
import { followStatuses } from "@/features/statuses/followStatuses.ts";

/** Lets every feature hear the frames of the live socket. */
export function followLive() {
  followAccount();
  followContacts();
  followChats();
  followPages();
  followChannels();
  followMoments();
  followStatuses();
  followDots();
  // Last: a frame has changed the store before its number counts as reached.
  followChanges();
}

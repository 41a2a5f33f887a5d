import { call } from "@/api/client.ts";
import {
  type AccountCard,
  endpoints,
  type FollowPageRequest,
  type PageCard,
  type PageProfile,
  type PageRole,
  type UpdatePageRequest,
} from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { ask, notify } from "@/design/notices.ts";
import { currentText } from "@/locale/language.ts";
import { leavePage, putFollow, removeFollow } from "./followPages.ts";
import { pageMembersQuery, putPage } from "./queries.ts";

/** Follows a Page, or changes what of it arrives. */
export async function followPage(page: PageCard, change: Omit<FollowPageRequest, "page"> = {}) {
  putFollow(page, await call(endpoints.pages.follow, { page: page.id, ...change }));
}

/** Follows a Page no longer. */
export async function unfollowPage(page: PageCard) {
  await call(endpoints.pages.unfollow, { page: page.id });
  removeFollow(page.id);
  const text = currentText().pages;
  notify(text.followsNoLonger(page.name), { title: text.followAgain, run: () => void followPage(page) });
}

/** Changes what a Page says of itself. */
export async function updatePage(page: string, change: Omit<UpdatePageRequest, "page">) {
  putPage(await call(endpoints.pages.update, { page, ...change }));
}

/** Closes a Page after a question; answers whether it was done. */
export async function askAndClose({ card }: PageProfile): Promise<boolean> {
  const text = currentText().pages;
  const words = { title: text.closeTitle(card.name), words: text.closeWords, confirm: text.close };
  if (!await ask({ ...words, danger: true })) return false;
  await call(endpoints.pages.close, { page: card.id });
  leavePage(card.id);
  notify(text.closed(card.name));
  return true;
}

/** Gives somebody a role; handing the Page over is asked about first. Answers whether it was done. */
export async function setRole(page: PageProfile, person: AccountCard, role: PageRole): Promise<boolean> {
  const text = currentText().pages;
  if (role === "owner") {
    const words = { title: text.handOverTitle(person.name), words: text.handOverWords, confirm: text.handOver };
    if (!await ask({ ...words, danger: true })) return false;
  }
  const { members } = await call(endpoints.pages.setMember, { page: page.card.id, account: person.id, role });
  store.write(pageMembersQuery(page.card.id), members);
  if (role === "owner") putPage({ ...page, role: "editor" });
  return true;
}

/** Takes somebody's role away, or lays the own one down, after a question. Answers whether it was done. */
export async function askAndRemove(page: PageProfile, person: AccountCard, isMe: boolean): Promise<boolean> {
  const text = currentText().pages;
  const words = isMe
    ? { title: text.leaveTitle(page.card.name), words: text.leaveWords, confirm: text.leave }
    : { title: text.removeTitle(person.name), words: text.removeWords, confirm: text.removeMember };
  if (!await ask({ ...words, danger: true })) return false;
  await call(endpoints.pages.removeMember, { page: page.card.id, account: person.id });
  store.change(pageMembersQuery(page.card.id), (all) => all.filter(({ card }) => card.id !== person.id));
  if (isMe) leavePage(page.card.id);
  return true;
}

import { live } from "@/api/live.ts";
import type { Follow, PageCard } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { changePage, followsQuery, ownPagesQuery, pageQuery, putPage } from "./queries.ts";

/** Keeps Pages and what is followed of them as the live socket says. */
export function followPages() {
  live.on("follow", ({ page, follow, since }) => putFollow(page, follow, since));
  live.on("followEnded", ({ page }) => removeFollow(page));
  live.on("page", putPage);
  live.on("pageLeft", ({ page }) => leavePage(page));
}

/** Puts what one follows of a Page, new or changed. */
export function putFollow(page: PageCard, follow: Follow, since: number = Date.now()) {
  store.change(followsQuery, (all) => {
    const known = all.find((each) => each.page.id === page.id);
    if (known) return all.map((each) => each === known ? { ...each, follow } : each);
    return [{ page, follow, since }, ...all];
  });
  putFollowOnPage(page.id, follow);
}

/** Follows a Page no longer. */
export function removeFollow(page: string) {
  store.change(followsQuery, (all) => all.filter((each) => each.page.id !== page));
  putFollowOnPage(page, undefined);
}

/** Works on a Page no longer: what one could see of it as one of its people is old. */
export function leavePage(page: string) {
  store.change(ownPagesQuery, (all) => all.filter(({ card }) => card.id !== page));
  store.expire(pageQuery(page).key);
}

function putFollowOnPage(id: string, follow: Follow | undefined) {
  changePage(id, (page) => {
    const change = Number(follow !== undefined) - Number(page.follow !== undefined);
    return { ...page, follow, followers: page.followers + change };
  });
  store.expire("channels/following");
}

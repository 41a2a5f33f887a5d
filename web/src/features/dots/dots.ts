import { call } from "@/api/client.ts";
import { live } from "@/api/live.ts";
import { type Dot, endpoints } from "@/api/schema.ts";
import { store } from "@/api/store.ts";
import { isAround } from "./isAround.ts";

/** After so long one looks again whether something is new: nothing is pushed. */
const OLD = 5 * 60_000;
let lookedAt = 0;

/** The sections in which there is something new. */
export const dotsQuery = {
  key: "dots",
  fetch: async (): Promise<Dot[]> => {
    lookedAt = Date.now();
    return (await call(endpoints.dots.list, {})).dots;
  },
};

/** Keeps the dots as the other devices say, and looks again when one comes back to the window. */
export function followDots() {
  live.on("dotOut", ({ section }) => putOut(section));
  live.on("friendRequest", () => store.expire(dotsQuery.key));
  live.on("friendRequestEnded", () => store.expire(dotsQuery.key));
  const look = () => {
    if (document.visibilityState === "visible" && Date.now() - lookedAt > OLD) store.expire(dotsQuery.key);
  };
  document.addEventListener("visibilitychange", look);
  setInterval(look, OLD);
}

/** Notes that one looks at a section: its dot goes out here at once, and on all other devices. */
export async function openSection(section: string) {
  const isNew = store.value(dotsQuery)?.some((dot) => dot.section === section || isAround(dot.section, section));
  if (!isNew) return;
  putOut(section);
  // A dot that could not be put out there comes back with the next look.
  await call(endpoints.dots.open, { section }).catch(() => {});
}

function putOut(section: string) {
  store.change(
    dotsQuery,
    (dots) => dots.filter((dot) => dot.section !== section && !isAround(dot.section, section)),
  );
}

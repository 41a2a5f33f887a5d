import type { Video } from "@/api/schema.ts";
import type { Catalogue } from "@/locale/catalogue.ts";
import { shortTime } from "@/locale/time.ts";

/** How a video stands, in a sentence. A reason is a problem's code, or the words of the person who looked at it. */
export function stateWords(video: Video, text: Catalogue["channels"], codes: Record<string, string>): string {
  const { state, reason, publishedAt } = video;
  const why = reason === undefined ? undefined : codes[reason] ?? (/^\w+\.\w+$/.test(reason) ? undefined : reason);
  switch (state) {
    case "preparing":
      return text.stateLines.preparing;
    case "held":
      return text.stateLines.held;
    case "scheduled":
      return text.stateLines.scheduled(publishedAt === undefined ? "" : shortTime(publishedAt));
    case "failed":
      return text.stateLines.failed(why ?? "");
    case "refused":
      return text.stateLines.refused(why ?? "");
    default:
      return text.states[state] ?? "";
  }
}

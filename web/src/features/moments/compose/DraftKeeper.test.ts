import type { Attachment } from "@/api/schema.ts";
import * as assert from "@/testing/assert.ts";
import { type DraftFile, type MomentDraft } from "./draft.ts";
import { DraftKeeper, type DraftWorld } from "./DraftKeeper.ts";

const file = (key: string): DraftFile => ({ key, kind: "picture", blob: new Blob(), name: key });

/** A device and a server that answer when the test lets them. */
function world() {
  const waiting = new Map<string, { done: (attachment: Attachment) => void; fail: () => void; signal: AbortSignal }>();
  let kept: MomentDraft | undefined;
  let ids = 0;
  const its: DraftWorld = {
    newClientID: () => `id-${ids++}`,
    read: () => Promise.resolve(kept),
    keep: (draft) => Promise.resolve(void (kept = draft)),
    drop: () => Promise.resolve(void (kept = undefined)),
    upload: ({ key }, purpose, { signal }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new DOMException("Aborted", "AbortError")));
        waiting.set(key, {
          done: () =>
            resolve({ id: `on-server-${key}`, purpose, state: "ready", name: key, bytes: 1, type: "", path: "" }),
          fail: () => reject(new Error("no")),
          signal,
        });
      }),
  };
  return { its, waiting, kept: () => kept };
}

Deno.test("a file is uploaded as soon as it is chosen, once", async () => {
  const { its, waiting } = world();
  const keeper = new DraftKeeper(its);
  keeper.change({ files: [file("a")] });
  keeper.change({ text: "Hello" });
  assert.deepEqual([...waiting.keys()], ["a"]);
  waiting.get("a")?.done({} as Attachment);
  assert.equal(await keeper.whenUploaded(), true);
  assert.equal(keeper.draft.files[0]?.attachment?.id, "on-server-a");
  assert.equal(keeper.draft.text, "Hello");
});

Deno.test("a file that is taken out is not uploaded any further", () => {
  const { its, waiting } = world();
  const keeper = new DraftKeeper(its);
  keeper.change({ files: [file("a"), file("b")] });
  keeper.change({ files: [file("b")] });
  assert.equal(waiting.get("a")?.signal.aborted, true);
  assert.equal(waiting.get("b")?.signal.aborted, false);
});

Deno.test("an upload that failed says so, keeps everything, and can be tried again", async () => {
  const { its, waiting } = world();
  const keeper = new DraftKeeper(its);
  keeper.change({ text: "Hello", files: [file("a")] });
  waiting.get("a")?.fail();
  assert.equal(await keeper.whenUploaded(), false);
  assert.equal(typeof keeper.stateOf("a")?.problem, "string");
  keeper.retry();
  waiting.get("a")?.done({} as Attachment);
  assert.equal(await keeper.whenUploaded(), true);
  assert.equal(keeper.draft.text, "Hello");
});

Deno.test("what was begun is there again after a reload, under the same client id", async () => {
  const { its } = world();
  const before = new DraftKeeper(its);
  before.change({ text: "Half a thou" });
  const after = new DraftKeeper(its);
  await after.restore();
  assert.equal(after.draft.text, "Half a thou");
  assert.equal(after.draft.clientID, before.draft.clientID);
});

Deno.test("the next post is another one", async () => {
  const { its, kept } = world();
  const keeper = new DraftKeeper(its);
  const { clientID } = keeper.draft;
  keeper.change({ text: "Done" });
  keeper.clear();
  await Promise.resolve();
  assert.equal(kept(), undefined);
  assert.equal(keeper.draft.text, "");
  assert.equal(keeper.draft.clientID === clientID, false);
});

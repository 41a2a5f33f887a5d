import * as assert from "@/testing/assert.ts";
import { type DraftFile, emptyDraft, isBegun, mayBePosted, requestOf, withFiles } from "./draft.ts";

const file = (key: string, kind: DraftFile["kind"] = "picture"): DraftFile => ({
  key,
  kind,
  blob: new Blob(),
  name: `${key}.jpg`,
});
const empty = emptyDraft("made-once");

Deno.test("a post holds nine pictures and says so of the tenth", () => {
  const nine = withFiles(empty, Array.from({ length: 9 }, (_, index) => file(`${index}`)));
  assert.equal(nine.refusal, undefined);
  const ten = withFiles(nine.draft, [file("9")]);
  assert.equal(ten.draft.files.length, 9);
  assert.equal(ten.refusal, "tooMany");
});

Deno.test("pictures, a video and a card do not go together, and what was there stays", () => {
  const pictures = withFiles(empty, [file("a")]).draft;
  assert.deepEqual(withFiles(pictures, [file("b", "video")]), { draft: pictures, refusal: "mixed" });
  const film = withFiles(empty, [file("b", "video")]).draft;
  assert.deepEqual(withFiles(film, [file("c", "video")]).draft, film);
  const card = { ...empty, card: { of: "page", id: "1", title: "", subtitle: "", target: "/p/1" } as const };
  assert.equal(withFiles(card, [file("a")]).refusal, "mixed");
});

Deno.test("a place alone is no post, but it is something begun", () => {
  const draft = { ...empty, place: { name: "Pond", latitude: 0, longitude: 0 } };
  assert.equal(mayBePosted(draft), false);
  assert.equal(isBegun(draft), true);
  assert.equal(isBegun(empty), false);
});

Deno.test("two thousand letters may be posted, one more may not", () => {
  assert.equal(mayBePosted({ ...empty, text: "x".repeat(2_000) }), true);
  assert.equal(mayBePosted({ ...empty, text: "x".repeat(2_001) }), false);
});

Deno.test("a post for these friends waits until somebody is named", () => {
  assert.equal(mayBePosted({ ...empty, text: "Hi", audience: { kind: "these", people: [], tags: [] } }), false);
});

Deno.test("what is sent names the uploads in their order", () => {
  const ready = (key: string, kind?: DraftFile["kind"]) => ({ ...file(key, kind), attachment: attachment(key) });
  const pictures = requestOf({ ...empty, text: " Two ", files: [ready("b"), ready("a")] });
  assert.deepEqual(pictures.pictures, ["b", "a"]);
  assert.equal(pictures.text, "Two");
  assert.equal(pictures.video, undefined);
  const film = requestOf({ ...empty, files: [ready("f", "video")] });
  assert.equal(film.video, "f");
  assert.equal(film.pictures, undefined);
});

function attachment(id: string) {
  return { id, purpose: "picture", state: "ready", name: id, bytes: 1, type: "image/jpeg", path: `/${id}` } as const;
}

import * as assert from "@/testing/assert.ts";
import { arrangeAlbum } from "./arrangeAlbum.ts";

const at = (text: string) => new Date(text).getTime();
const now = at("2026-11-28T12:00");

Deno.test("the first post of a day carries the day, the others stand below it", () => {
  const entries = arrangeAlbum([
    { id: "3", at: at("2026-11-27T20:00") },
    { id: "2", at: at("2026-11-27T08:00") },
    { id: "1", at: at("2026-11-26T23:59") },
  ], now);
  assert.deepEqual(entries.map((entry) => entry.kind === "post" && entry.day !== undefined), [true, false, true]);
});

Deno.test("an earlier year is named once, this year is not", () => {
  const entries = arrangeAlbum([
    { id: "3", at: at("2026-01-01T00:10") },
    { id: "2", at: at("2025-12-31T23:50") },
    { id: "1", at: at("2025-03-01T12:00") },
  ], now);
  assert.deepEqual(entries.map(({ key }) => key), ["3", "year-2025", "2", "1"]);
});

Deno.test("an empty album has no lines", () => {
  assert.deepEqual(arrangeAlbum([], now), []);
});

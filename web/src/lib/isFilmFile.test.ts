import * as assert from "@/testing/assert.ts";
import { isFilmFile } from "./isFilmFile.ts";

Deno.test("a film is known by its type, and by its ending where the browser knows no type", () => {
  assert.equal(isFilmFile({ name: "tea", type: "video/mp4" }), true);
  assert.equal(isFilmFile({ name: "IMG_0042.MOV", type: "" }), true);
  assert.equal(isFilmFile({ name: "walk.mkv", type: "application/octet-stream" }), true);
  assert.equal(isFilmFile({ name: "code.ts", type: "text/plain" }), false);
  assert.equal(isFilmFile({ name: "garden.jpg", type: "image/jpeg" }), false);
  assert.equal(isFilmFile({ name: "letter.pdf", type: "" }), false);
});

import * as assert from "@/testing/assert.ts";
import { previewTile } from "./previewTile.ts";

const preview = { path: "/p", width: 160, height: 90, columns: 5, count: 12, interval: 2_000 };

Deno.test("stills stand in rows, and a time after the last one shows the last one", () => {
  assert.deepEqual(previewTile(preview, 0), { left: 0, top: 0 });
  assert.deepEqual(previewTile(preview, 9_999), { left: 640, top: 0 });
  assert.deepEqual(previewTile(preview, 10_000), { left: 0, top: 90 });
  assert.deepEqual(previewTile(preview, 999_000), { left: 160, top: 180 });
});

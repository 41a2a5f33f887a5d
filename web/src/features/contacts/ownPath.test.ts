import * as assert from "@/testing/assert.ts";
import { ownPath } from "./ownPath.ts";

const here = "https://tea.example";

Deno.test("a scanned link of this Teahouse leads inside", () => {
  for (const path of ["/cards/aB-3_x", "/join/aB-3_x", "/handovers/aB-3_x"]) {
    assert.equal(ownPath(`${here}${path}`, here), path);
    assert.equal(ownPath(` ${here}${path}?utm=1#top `, here), path);
  }
});

Deno.test("everything else leads nowhere", () => {
  const others = [
    "https://evil.example/cards/abc",
    "https://tea.example.evil.example/cards/abc",
    "https://tea.example@evil.example/cards/abc",
    "http://tea.example/cards/abc",
    "https://tea.example/v1/sessions",
    "https://tea.example/cards/a/b",
    "javascript:alert(1)",
    "WIFI:S:cafe;P:secret;;",
    "",
  ];
  for (const other of others) assert.equal(ownPath(other, here), undefined);
});

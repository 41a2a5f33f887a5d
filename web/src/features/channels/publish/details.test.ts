import * as assert from "@/testing/assert.ts";
import { isComplete, isLinkWrong, linkOf, noDetails } from "./details.ts";

const home = "https://tea.example";
const link = (target: string, targetTitle = "More") => ({ ...noDetails, target, targetTitle });

Deno.test("an address of this house becomes a path that opens inside", () => {
  assert.deepEqual(linkOf(link("https://tea.example/p/tea_house"), home), { target: "/p/tea_house", title: "More" });
  assert.deepEqual(linkOf(link(" https://web.example/a "), home), { target: "https://web.example/a", title: "More" });
  assert.equal(linkOf(link(""), home), undefined);
});

Deno.test("a link needs a safe address and a title", () => {
  assert.equal(isLinkWrong(link("/p/tea_house"), home), false);
  assert.equal(isLinkWrong(link("https://web.example"), home), false);
  assert.equal(isLinkWrong(link("https://web.example", " "), home), true);
  for (const target of ["http://web.example", "//web.example", "javascript:alert(1)", "web.example"]) {
    assert.equal(isLinkWrong(link(target), home), true);
  }
});

Deno.test("nothing written is complete, a chapter without a time is not", () => {
  assert.ok(isComplete(noDetails, home));
  assert.equal(isComplete({ ...noDetails, chapters: [{ time: "", title: "Brew" }] }, home), false);
});

import * as assert from "@/testing/assert.ts";
import { isAround } from "./isAround.ts";

Deno.test("a section lies around those that are named behind it, and around no other", () => {
  assert.equal(isAround("channels", "channels.following"), true);
  assert.equal(isAround("channels", "channels"), false);
  assert.equal(isAround("channels.following", "channels"), false);
  assert.equal(isAround("chan", "channels.following"), false);
});

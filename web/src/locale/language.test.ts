import * as assert from "@/testing/assert.ts";
import { en } from "./en/index.ts";
import { preferredLanguage } from "./language.ts";
import { zhHans } from "./zh-Hans/index.ts";

Deno.test("the first language that Teahouse speaks wins", () => {
  assert.equal(preferredLanguage(["de-DE", "zh-CN", "en"]), "zh-Hans");
  assert.equal(preferredLanguage(["fr", "en-GB"]), "en");
  assert.equal(preferredLanguage([]), "en");
});

Deno.test("no text is empty in any language", () => {
  for (const catalogue of [en, zhHans]) {
    for (const [path, text] of texts(catalogue)) assert.ok(text !== "", path);
  }
});

function* texts(node: unknown, path = ""): Generator<[string, unknown]> {
  if (typeof node !== "object" || node === null) yield [path, node];
  else for (const [key, value] of Object.entries(node)) yield* texts(value, `${path}.${key}`);
}

import * as assert from "@/testing/assert.ts";
import { linkedVideo } from "./linkedVideo.ts";

const home = "https://tea.example";

Deno.test("a message that is the link to a video of this house is that video", () => {
  assert.equal(linkedVideo("https://tea.example/v/7205759403792793601", home), "7205759403792793601");
  assert.equal(linkedVideo(" https://tea.example/v/72 \n", home), "72");
});

Deno.test("other addresses, other houses and words around it stay text", () => {
  assert.equal(linkedVideo("https://tea.example/v/72/edit", home), undefined);
  assert.equal(linkedVideo("https://tea.example.evil.example/v/72", home), undefined);
  assert.equal(linkedVideo("look: https://tea.example/v/72", home), undefined);
  assert.equal(linkedVideo("https://tea.example/v/72", ""), undefined);
});

import * as assert from "@/testing/assert.ts";
import { fromBase64URL, toBase64URL } from "./base64URL.ts";

Deno.test("bytes survive base64url in both directions, without padding and signs that need escaping", () => {
  for (const bytes of [[], [0], [251, 255], [62, 63, 254, 1], Array.from({ length: 256 }, (_, each) => each)]) {
    const text = toBase64URL(new Uint8Array(bytes).buffer);
    assert.equal(/^[A-Za-z0-9_-]*$/.test(text), true);
    assert.equal([...new Uint8Array(fromBase64URL(text))].join(), bytes.join());
  }
  assert.equal(toBase64URL(new Uint8Array([251, 255]).buffer), "-_8");
});

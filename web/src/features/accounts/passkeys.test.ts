import * as assert from "@/testing/assert.ts";
import { isName } from "./passkeys.ts";

Deno.test("passkeys are bound to names and not to numbers", () => {
  for (const name of ["localhost", "tea.example", "xn--8mr73b.example"]) assert.equal(isName(name), true);
  for (const number of ["127.0.0.1", "10.0.0.7", "[::1]", "[fe80::a]"]) assert.equal(isName(number), false);
});

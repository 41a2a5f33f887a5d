import * as assert from "@/testing/assert.ts";
import { placeAfterSignIn, withPlace } from "./placeAfterSignIn.ts";

const query = (to: string) => new URLSearchParams({ to });

Deno.test("signing in leads to the wanted page of this application and nowhere else", () => {
  assert.equal(placeAfterSignIn(query("/cards/abc")), "/cards/abc");
  assert.equal(placeAfterSignIn(new URLSearchParams()), "/chats");
  for (const trap of ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"]) {
    assert.equal(placeAfterSignIn(query(trap)), "/chats");
  }
});

Deno.test("the wanted page is kept on the way to another way of signing in", () => {
  assert.equal(withPlace("/sign-up", query("/join/x?y")), "/sign-up?to=%2Fjoin%2Fx%3Fy");
  assert.equal(withPlace("/sign-up", new URLSearchParams()), "/sign-up");
});

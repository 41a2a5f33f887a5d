import * as assert from "@/testing/assert.ts";
import { wireRequest } from "./request.ts";
import { endpoints } from "./schema.ts";

Deno.test("fields named in the path travel there and the others in the query of a GET", () => {
  const request = wireRequest(endpoints.chats.messages, { chat: "42", after: 7, before: undefined });
  assert.deepEqual(request, { url: "/v1/chats/42/messages?after=7", method: "GET" });
});

Deno.test("a POST carries what is not in the path as JSON", () => {
  const request = wireRequest(endpoints.chats.send, {
    chat: "42",
    clientID: "a",
    content: { kind: "text", text: "hello" },
  });
  assert.equal(request.url, "/v1/chats/42/messages");
  assert.deepEqual(JSON.parse(request.body ?? ""), { clientID: "a", content: { kind: "text", text: "hello" } });
});

Deno.test("what people write cannot leave its place in the path", () => {
  assert.equal(wireRequest(endpoints.contacts.findPerson, { handle: "../x?y" }).url, "/v1/people/by-handle/..%2Fx%3Fy");
});

import * as assert from "@/testing/assert.ts";
import { deviceName } from "./deviceName.ts";

Deno.test("a device is named by its browser and system", () => {
  const chrome =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";
  assert.equal(deviceName(chrome), "Chrome on Linux");
  const phone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Mobile Safari/604.1";
  assert.equal(deviceName(phone), "Safari on iPhone");
  assert.equal(deviceName("curl/8"), "Browser");
});

import * as assert from "@/testing/assert.ts";
import { dayName, fileSize, lengthOfTime, listTime, playingTime, sameDay, shortCount, shortDate } from "./time.ts";

const now = new Date(2026, 10, 23, 15, 0).getTime();
const hour = 3_600_000;

Deno.test("a list says the time today and the day before that", () => {
  assert.match(listTime(now - hour, now), /2:00/);
  assert.equal(listTime(now - 24 * hour, now), "Yesterday");
  assert.equal(listTime(now - 72 * hour, now), "Fri");
  assert.equal(listTime(new Date(2026, 3, 2).getTime(), now), "Apr 2");
});

Deno.test("midnight parts two days, not twenty-four hours", () => {
  assert.equal(sameDay(new Date(2026, 1, 1, 23, 59).getTime(), new Date(2026, 1, 2, 0, 1).getTime()), false);
  assert.equal(dayName(new Date(2026, 10, 22, 23, 59).getTime(), now), "Yesterday");
});

Deno.test("another year is named", () => {
  assert.equal(shortDate(new Date(2024, 3, 2).getTime(), now), "Apr 2, 2024");
});

Deno.test("playing time has minutes and two digits of seconds", () => {
  assert.equal(playingTime(0), "0:00");
  assert.equal(playingTime(65_000), "1:05");
});

Deno.test("what plays for hours says so", () => {
  assert.equal(playingTime(3_599_000), "59:59");
  assert.equal(playingTime(2 * hour + 65_000), "2:01:05");
});

Deno.test("large counts and lengths of time are said in few letters", () => {
  assert.equal(shortCount(999), "999");
  assert.equal(shortCount(12_345), "12.3K");
  assert.equal(lengthOfTime(90 * 60_000), "1.5 hr");
  assert.equal(lengthOfTime(40_000), "40 sec");
});

Deno.test("a size is said in the unit people read", () => {
  assert.equal(fileSize(900), "900B");
  assert.equal(fileSize(1_200_000), "1.2 MB");
});

import * as assert from "@/testing/assert.ts";
import { chaptersOf, parseTime, rowsOf } from "./chapterRows.ts";

Deno.test("times are read as people write them", () => {
  assert.equal(parseTime("0:00"), 0);
  assert.equal(parseTime(" 1:05 "), 65_000);
  assert.equal(parseTime("2:01:05"), 7_265_000);
  assert.equal(parseTime("75:00"), 4_500_000);
  assert.equal(parseTime("1：05"), 65_000);
  for (const wrong of ["", "5", "1:5", "1:60", "1:75:00", "x"]) assert.equal(parseTime(wrong), undefined);
});

Deno.test("chapters come in their order and empty rows are left out", () => {
  const rows = [{ time: "1:00", title: "Brew" }, { time: "", title: "" }, { time: "0:00", title: " Begin " }];
  assert.deepEqual(chaptersOf(rows), [{ start: 0, title: "Begin" }, { start: 60_000, title: "Brew" }]);
});

Deno.test("a row that is not right, two at one time, or one after the end mean nothing", () => {
  assert.equal(chaptersOf([{ time: "1:00", title: "" }]), undefined);
  assert.equal(chaptersOf([{ time: "soon", title: "Brew" }]), undefined);
  assert.equal(chaptersOf([{ time: "1:00", title: "a" }, { time: "1:00", title: "b" }]), undefined);
  assert.equal(chaptersOf([{ time: "2:00", title: "a" }], 60_000), undefined);
});

Deno.test("what was written before is shown to be written on", () => {
  assert.deepEqual(rowsOf([{ start: 65_000, title: "Brew" }]), [{ time: "1:05", title: "Brew" }]);
});

import * as assert from "@/testing/assert.ts";
import { areaPath, chartPoints, linePath, roundTop } from "./chartPath.ts";

Deno.test("values spread over the width, and the largest touches the top", () => {
  const points = chartPoints([0, 5, 10], 10, 100, 50);
  assert.deepEqual(points, [{ x: 0, y: 50 }, { x: 50, y: 25 }, { x: 100, y: 0 }]);
  assert.equal(linePath(points), "M0 50L50 25L100 0");
  assert.equal(areaPath(points, 50), "M0 50L50 25L100 0L100 50L0 50Z");
});

Deno.test("one value and none make no broken line", () => {
  assert.equal(linePath(chartPoints([3], 4, 100, 40)), "M0 10");
  assert.equal(areaPath([], 40), "");
});

Deno.test("an axis ends on a round number", () => {
  assert.deepEqual([[0], [3], [7], [12], [41], [99], [130]].map(roundTop), [4, 4, 8, 20, 50, 100, 200]);
});

/** The place of a value in a chart: pixels from the left and the top. */
export interface ChartPoint {
  x: number;
  y: number;
}

/** Spreads values over a chart's width; the largest possible value touches its top. */
export function chartPoints(values: readonly number[], most: number, width: number, height: number): ChartPoint[] {
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  return values.map((value, index) => ({
    x: Math.round(index * step * 10) / 10,
    y: Math.round((height - (Math.max(0, value) / Math.max(most, 1)) * height) * 10) / 10,
  }));
}

/** The line through the points. */
export function linePath(points: readonly ChartPoint[]): string {
  return points.map(({ x, y }, index) => `${index ? "L" : "M"}${x} ${y}`).join("");
}

/** The area below the line. */
export function areaPath(points: readonly ChartPoint[], height: number): string {
  const first = points[0];
  const last = points[points.length - 1];
  return first && last ? `${linePath(points)}L${last.x} ${height}L${first.x} ${height}Z` : "";
}

/** A round number not below the largest value, so that the axis ends on one. */
export function roundTop(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  if (most <= 4) return 4;
  const unit = 10 ** Math.floor(Math.log10(most));
  const steps = [1, 2, 4, 5, 8, 10].map((step) => step * unit);
  return steps.find((step) => step >= most) ?? 10 * unit;
}

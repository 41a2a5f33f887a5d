/** One status icon on the 24-px grid: what the brush tints, printed a little off register, and the lines above it. */
export interface StatusDrawing {
  tint: readonly string[];
  lines: readonly string[];
}

/** Dark and light squares: the pixels of a picture, or the modules of a code. */
export class BitMatrix {
  private bits: Uint8Array;

  constructor(readonly width: number, readonly height: number) {
    this.bits = new Uint8Array(width * height);
  }

  /** Whether a square is dark; what lies outside is light. */
  isDark(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height && this.bits[y * this.width + x] === 1;
  }

  darken(x: number, y: number) {
    this.bits[y * this.width + x] = 1;
  }
}

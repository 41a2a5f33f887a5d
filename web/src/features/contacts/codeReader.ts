/** The part of the Barcode Detection API that is used; the types of the language do not know it yet. */
interface Detector {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}

type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats(): Promise<string[]>;
};

/** Where a code is looked for: what a camera sees, or a picture. */
export type Sight = HTMLVideoElement | ImageBitmap;

/** Reads the QR code in a sight; nothing where there is none. */
export type CodeReader = (sight: Sight) => Promise<string | undefined>;

/** The browser's own reader of QR codes, or ours where it has none. */
export async function findCodeReader(): Promise<CodeReader> {
  const Found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  // Some browsers have the class and nothing behind it.
  const formats = await Found?.getSupportedFormats().catch(() => []) ?? [];
  if (Found && formats.includes("qr_code")) {
    const detector = new Found({ formats: ["qr_code"] });
    return async (sight) => (await detector.detect(sight))[0]?.rawValue;
  }
  const { readSight } = await import("./readSight.ts");
  return (sight) => Promise.resolve(readSight(sight));
}

/** The part of the Barcode Detection API that is used; the types of the language do not know it yet. */
interface Detector {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}

type DetectorClass = (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats(): Promise<string[]>;
};

/** Reads the QR code in a picture; nothing where there is none. */
export type CodeReader = (source: ImageBitmapSource) => Promise<string | undefined>;

/** The browser's own reader of QR codes, where it has one. */
export async function findCodeReader(): Promise<CodeReader | undefined> {
  const Found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  if (!Found || !(await Found.getSupportedFormats()).includes("qr_code")) return undefined;
  const detector = new Found({ formats: ["qr_code"] });
  return async (source) => (await detector.detect(source))[0]?.rawValue;
}

import { readQR } from "@/lib/qr/readQR.ts";
import type { Sight } from "./codeReader.ts";

/** The longer side, in pixels, at which a code is looked for. */
const QUICK = 640;
/** Once more for a photograph in which the code is small; a camera is moved closer instead. */
const THOROUGH = 1_600;

/** Reads the QR code in a sight with the reader of this application. */
export function readSight(sight: Sight): string | undefined {
  const isCamera = sight instanceof HTMLVideoElement;
  const [width, height] = isCamera ? [sight.videoWidth, sight.videoHeight] : [sight.width, sight.height];
  const longest = Math.max(width, height);
  if (!longest) return undefined;
  const found = readAt(sight, width, height, Math.min(1, QUICK / longest));
  return found ??
    (isCamera || longest <= QUICK ? undefined : readAt(sight, width, height, Math.min(1, THOROUGH / longest)));
}

function readAt(sight: Sight, width: number, height: number, scale: number): string | undefined {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(sight, 0, 0, canvas.width, canvas.height);
  return readQR(context.getImageData(0, 0, canvas.width, canvas.height));
}

import { useMemo } from "react";
import qrcode from "qrcode-generator";

/** A QR code as one path. It stays dark on light in every theme: many scanners refuse the inverse. */
export default function QRCode(props: { content: string; label: string }) {
  const { size, path } = useMemo(() => drawing(props.content), [props.content]);
  return (
    <svg
      className="qr"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawing(content: string): { size: number; path: string } {
  const code = qrcode(0, "M");
  code.addData(content);
  code.make();
  const size = code.getModuleCount();
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (code.isDark(row, column)) path += `M${column} ${row}h1v1h-1z`;
    }
  }
  return { size, path };
}

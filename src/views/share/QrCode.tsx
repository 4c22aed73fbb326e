import { encode } from 'uqr';

/** Most characters in a code: the modules of a longer one are too small on a screen for most cameras. */
export const MAX_QR_LENGTH = 300;

/** Quiet zone around the code, in modules (ISO/IEC 18004). */
const BORDER = 4;

/** A QR code of an address. Dark on white in every theme, since not every camera reads the inverse. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: BORDER });
  const modules = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-44 rounded-md"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={modules.join('')} fill="#000" />
    </svg>
  );
}

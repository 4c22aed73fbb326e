import { encode } from 'uqr';

/** Quiet zone that readers need around the code, in its own squares (ISO/IEC 18004). */
const BORDER = 4;

/** Signs of an address: the squares of a longer one are too small on a screen for most cameras. */
export const MAX_QR_LENGTH = 300;

/** An address for a camera: dark on white in every theme, since not every reader takes the reverse. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: BORDER });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-44 rounded-md bg-white"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}

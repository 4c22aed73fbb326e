/** What is wrong with the first line that is no text. */
export type BadLine = { readonly line: number; readonly found: string };

/** Decodes a file of text, UTF-8 with or without a byte order mark, which stays. `line` counts from 1. */
export function decodeText(bytes: Uint8Array): string | BadLine {
  const text = decodeUtf8(bytes);
  if (text === null) return { line: firstBadLine(bytes), found: 'bytes that are not' };
  const nul = text.search(NULS);
  if (nul < 0) return text;
  const line = text.slice(0, nul).split('\n').length;
  return { line, found: 'NUL bytes, as in UTF-16 and in damaged files' };
}

/** A single one is removed with the other control characters. */
const NULS = /\0.?\0/s;

function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}

/** null: the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

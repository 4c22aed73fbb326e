/** What is wrong with the first line that is no text. */
export type BadLine = { readonly line: number; readonly found: string };

/** Decodes a file of text, UTF-8 with or without a byte order mark, which stays. `line` counts from 1. */
export function decodeText(bytes: Buffer): string | BadLine {
  if (!isUtf8(bytes)) return { line: firstBadLine(bytes), found: 'bytes that are not' };
  const text = bytes.toString('utf8');
  const nul = text.search(NULS);
  if (nul < 0) return text;
  const line = text.slice(0, nul).split('\n').length;
  return { line, found: 'NUL bytes, as in UTF-16 and in damaged files' };
}

/** A single one is removed with the other control characters. */
const NULS = /\0.?\0/s;

function firstBadLine(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes a file of text: UTF-8, UTF-16 with or without a byte order mark, else CP949, in which Korean programs for
 * Windows write: browsers call it EUC-KR. What no encoding has becomes a sign for it: ids are ASCII in each of them.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  return decodeStrictly(bytes, 'utf-8') ?? new TextDecoder('euc-kr').decode(bytes);
}

/** How many bytes are looked at for the zeros of UTF-16. */
const LOOKED_AT = 1000;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Every other byte of Latin letters is zero; no other encoding has any.
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, LOOKED_AT).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

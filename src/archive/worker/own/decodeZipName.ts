/**
 * Decodes the name of a file in a zip. Without the flag for UTF-8 it may be that all the same, as macOS writes it, or
 * CP949, as Korean Windows does (`euc-kr` of browsers has all of it); else every byte is a letter of Latin-1.
 */
export function decodeZipName(bytes: Uint8Array, isUtf8: boolean): string {
  const name =
    decode(bytes, 'utf-8', !isUtf8) ??
    decode(bytes, 'euc-kr', true) ??
    String.fromCharCode(...bytes);
  // Some writers use the separator of their system; macOS takes syllables apart.
  return name.replaceAll('\\', '/').normalize('NFC');
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

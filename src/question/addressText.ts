/**
 * A text that an address holds: composed, as the digests' text is (an address pasted on a Mac may come in
 * loose letters, `'ㅁㅗ'` for `'모'`), without spaces around it, and cut to a length in UTF-16 units, never
 * within a character.
 */
export function readAddressText(text: string, maxLength: number): string {
  const composed = text.normalize('NFC').trim();
  if (composed.length <= maxLength) return composed;
  return composed
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/**
 * Returns a text that is an https address alone, null for any other: `'https://github.com/a/b'`. Its host
 * has a dot, no port and no user name. Characters that end an address in markdown or HTML are refused.
 */
export function parseWebAddress(text: string): string | null {
  return /^https:\/\/[\w-]+(\.[\w-]+)+(?:[/?#][^\s<>"'()[\]]*)?$/.exec(text)?.[0] ?? null;
}

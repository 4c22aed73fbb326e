/**
 * Plain text as a voice reads it: without web addresses, what is left of markup, and the brackets that are
 * empty then. `''` where nothing of it can be said: `'코드(https://a.io/b)는 **공개'` → `'코드는 공개'`.
 */
export function spokenText(plain: string): string {
  const text = plain
    .replace(ADDRESS, '')
    .replace(/ ?[([]\s*[)\]]/g, '')
    .replace(/\*{2,}|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** Ends before Hangul: a particle follows without a space. */
const ADDRESS = /https?:\/\/(?:\([^\s()]*\)|[^\s()[\]\p{sc=Hangul}])+/gu;

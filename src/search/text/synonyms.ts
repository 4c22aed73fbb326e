import { normalizeKey } from '../../korean/normalize';
import table from './synonyms.txt?raw';

/** One concept a line, its spellings apart by `|`; lines that start with `#` are remarks. */
const rows = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|'));

/** Every spelling of every concept, as people write it. */
export const SPELLINGS: readonly string[] = rows.flat();

const rowsByKey = new Map<string, string[][]>();
for (const row of rows) {
  for (const spelling of row) {
    const key = normalizeKey(spelling);
    rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  }
}

/** Keys of the Korean spellings: what a slip may have meant even where the archive has not written it. */
export const SYNONYM_KEYS: readonly string[] = [...rowsByKey.keys()].filter((key) =>
  /^[가-힣]+$/.test(key),
);

/** A concept as it is spelt with spaces, by its key, if it is: `'웹에이전트'` → `'웹 에이전트'`. */
export function spacingOf(key: string): string | null {
  const spelt = (rowsByKey.get(key) ?? []).flat().find((text) => normalizeKey(text) === key);
  return spelt?.includes(' ') ? spelt : null;
}

export function hasSynonyms(key: string): boolean {
  return rowsByKey.has(key);
}

/** The other spellings of a concept by the key of one, `normalizeKey`d: none where it is no concept. */
export function synonymsOf(key: string): string[] {
  const all = (rowsByKey.get(key) ?? []).flat();
  return all.filter((spelling) => normalizeKey(spelling) !== key);
}

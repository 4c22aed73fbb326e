import { normalizeKey } from '../../korean/normalize';
import { VerbIndex } from '../../korean/verbIndex';
import table from '../../topics/terms.txt?raw';
import { createTermTable, inTurn, isStem } from '../../topics/termTable';
import { stemOf } from './inflections';

/** From the file: it is no part of the code that looks into it. */
export const SYNONYM_TABLE = createTermTable(table);

const { lines, rows, rowsByKey } = SYNONYM_TABLE;

export const { synonymsOf } = SYNONYM_TABLE;

/** The verbs and adjectives of the table. */
const verbs = new VerbIndex<number>();
for (const [row, line] of lines.entries()) {
  for (const spelling of line.filter(isStem)) verbs.add(spelling.slice(0, -1), row);
}

/** Single English words of the table by their stems. */
const keysByStem = new Map<string, string>();
for (const key of rowsByKey.keys()) {
  const stem = /^[a-z]+$/.test(key) ? stemOf(key) : '';
  if (stem !== '' && !keysByStem.has(stem)) keysByStem.set(stem, key);
}

/** The spellings of each row of the table. */
export const SYNONYM_ROWS: readonly (readonly string[])[] = rows;

/** Every spelling of the table, as people write it. */
export const SPELLINGS: readonly string[] = rows.flat();

/** Keys of the Korean spellings: corrections may mean them where the archive never writes them. */
export const SYNONYM_KEYS: readonly string[] = [...rowsByKey.keys()].filter((key) =>
  /^[가-힣]+$/.test(key),
);

/**
 * The spelling of a key that is written with spaces, null where it is not in the table or has none.
 * `'웹에이전트'` → `'웹 에이전트'`.
 */
export function spacingOf(key: string): string | null {
  const spelling = (rowsByKey.get(key) ?? []).flat().find((text) => normalizeKey(text) === key);
  return spelling?.includes(' ') ? spelling : null;
}

/** Whether the table writes a key with a hyphen, from one thing to the other: 이미지-비디오. */
export function isHyphenated(key: string): boolean {
  return conceptsOf(key)
    .flat()
    .some((text) => text.includes('-') && normalizeKey(text) === key);
}

/** Whether the table has a spelling with this key (`normalizeKey`). */
export function hasSynonyms(key: string): boolean {
  return rowsByKey.has(key);
}

/**
 * The key of which some English words are another form: `['reducing']` → reduce, `['speeding', 'up']` → speedup. null:
 * the table has none.
 */
export function otherFormOf([word = '', ...rest]: readonly string[]): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  if (rest.length === 0) return keysByStem.get(stemOf(word)) ?? null;
  const base = word.replace(/(?:ing|ed|s)$/, '').replace(/([^aeiousl])\1$/, '$1');
  const isParticle = rest.length === 1 && /^(?:up|out|down|off|on|in|away)$/.test(rest.join(''));
  return (
    (isParticle && [base, `${base}e`].map((one) => one + rest.join('')).find(hasSynonyms)) || null
  );
}

/** The rows of a key, each a concept by all its spellings; none where it is not in the table. */
export function conceptsOf(key: string): readonly (readonly string[])[] {
  return rowsByKey.get(key) ?? [];
}

/** A verb or adjective of the table: its stem, and the nouns that say the same. */
export type Verb = { readonly stem: string; readonly spellings: readonly string[] };

/**
 * The verb of the table that a word is a form of, with the spellings of all its rows: `'합치는'` → 합치,
 * 병합, 통합 … null for any other word.
 */
export function verbOf(word: string): Verb | null {
  const found = verbs.verbsOf(word);
  const [first] = found;
  if (!first) return null;
  const spellings = new Set(inTurn(found.flatMap(({ value }) => [rows[value] ?? []])));
  return { stem: first.stem.stem, spellings: [...spellings] };
}

import { VerbStem } from '../../korean/conjugation';
import { normalizeKey } from '../../korean/normalize';
import { isStem, TERM_ROWS } from '../../topics/termRows';

/** The spellings of each row of the table of terms. */
const rows = TERM_ROWS.map((line) => line.filter((spelling) => !isStem(spelling)));

/** The verbs and adjectives of the table. */
const verbs = TERM_ROWS.flatMap((line, row) =>
  line.filter(isStem).map((spelling) => ({ stem: new VerbStem(spelling.slice(0, -1)), row })),
);

/** Every spelling of the table, as people write it. */
export const SPELLINGS: readonly string[] = rows.flat();

/** A spelling may be in several rows: 추론 is reasoning and inference. */
const rowsByKey = new Map<string, string[][]>();
for (const row of rows) {
  for (const spelling of row) {
    const key = normalizeKey(spelling);
    rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
  }
}

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

/** Whether the table has a spelling with this key (`normalizeKey`). */
export function hasSynonyms(key: string): boolean {
  return rowsByKey.has(key);
}

/** The other spellings in the rows of a key, as people write them; none where it is not in the table. */
export function synonymsOf(key: string): string[] {
  const spellings = (rowsByKey.get(key) ?? []).flat();
  return spellings.filter((spelling) => normalizeKey(spelling) !== key);
}

/** A verb or adjective of the table: its stem, and the nouns that say the same. */
export type Verb = { readonly stem: string; readonly spellings: readonly string[] };

/**
 * The verb of the table that a word is a form of, with the spellings of all its rows: `'합치는'` → 합치,
 * 병합, 통합 … null for any other word.
 */
export function verbOf(word: string): Verb | null {
  const found = verbs.filter(({ stem }) => stem.has(word));
  const [first] = found;
  if (!first) return null;
  const spellings = new Set(found.flatMap(({ row }) => rows[row] ?? []));
  return { stem: first.stem.stem, spellings: [...spellings] };
}

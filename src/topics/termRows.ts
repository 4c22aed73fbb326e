import table from './terms.txt?raw';

/**
 * Terms of machine learning that Korean papers, courses and news write in several ways, from general knowledge
 * of the field. A row is a concept: its spellings apart by `|`, in any order, each once. `합치-` is no spelling
 * but the stem of verbs that mean the row. search/README.md says how to add one. `terms.txt` has no comments:
 * it is a part of the code that readers load.
 */
export const TERM_ROWS: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

/** Whether an item of a row is the stem of a verb. */
export function isStem(spelling: string): boolean {
  return spelling.endsWith('-');
}

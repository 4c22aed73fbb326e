/**
 * A file of the catalogue: columns with a version. It goes up when older code can no longer read a
 * column; columns that it does not know are skipped.
 */
const VERSION = 1;

export type Columns = Readonly<Record<string, unknown>>;

export function writeColumns(
  columns: Readonly<Record<string, string | readonly string[]>>,
): string {
  return JSON.stringify({ version: VERSION, columns });
}

/** The columns of a file from its parsed JSON; null for anything else and for later versions. */
export function columnsOf(file: unknown): Columns | null {
  if (!isRecord(file) || file.version !== VERSION) return null;
  return isRecord(file.columns) ? file.columns : null;
}

/** A column with one word an item; none of anything else. */
export function wordsOf(column: unknown): readonly string[] {
  return typeof column === 'string' && column !== '' ? column.split(' ') : [];
}

/** A column with one text an item; none of anything else. */
export function textsOf(column: unknown): readonly string[] {
  return Array.isArray(column) && column.every((text) => typeof text === 'string') ? column : [];
}

/** A column with one count an item; 0 for anything that is none. */
export function countsOf(column: unknown): readonly number[] {
  return wordsOf(column).map((word) => (/^\d+$/.test(word) ? Number(word) : 0));
}

/** null: unknown votes, written as `-`. undefined: the word is no count of votes. */
export function votesOf(word: string | undefined): number | null | undefined {
  if (word === '-') return null;
  return word !== undefined && /^\d+$/.test(word) ? Number(word) : undefined;
}

/** A column of votes: `'3 - 12'`. */
export function writeVotes(votes: readonly (number | null)[]): string {
  return votes.map((count) => count ?? '-').join(' ');
}

function isRecord(value: unknown): value is Columns {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

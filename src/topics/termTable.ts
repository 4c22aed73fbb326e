import { normalizeKey } from '../korean/normalize';

type Row = readonly string[];

/** The table of terms: its rows, and what is asked of them. */
export type TermTable = {
  /** The items of each line: spellings, and stems of verbs. */
  readonly lines: readonly Row[];
  /** The spellings of each line. */
  readonly rows: readonly Row[];
  /** The rows with a spelling, by its key (`normalizeKey`). Several: 추론 is reasoning and inference. */
  readonly rowsByKey: ReadonlyMap<string, readonly Row[]>;
  /** The other spellings in the rows of a key, as people write them, of each row in turn; none where no row has it. */
  readonly synonymsOf: (key: string) => string[];
};

/** The spellings of some rows: the first of each, then the second. What takes a few of them has some of each row. */
export function inTurn(rows: readonly Row[]): string[] {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
}

/** Whether an item of a line is the stem of a verb: `합치-`. */
export function isStem(spelling: string): boolean {
  return spelling.endsWith('-');
}

/**
 * Reads the text of `terms.txt`: terms of machine learning that Korean papers, courses and news write in several
 * ways, from general knowledge of the field. A line is a concept: its spellings apart by `|`, in any order, each
 * once. search/README.md says how to add one. The file has no comments: it is a part of the code that readers
 * load.
 */
export function createTermTable(text: string): TermTable {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  const rows = lines.map((line) => line.filter((spelling) => !isStem(spelling)));
  const rowsByKey = new Map<string, Row[]>();
  for (const row of rows) {
    for (const spelling of row) {
      const key = normalizeKey(asTokens(spelling));
      rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row]);
    }
  }
  const synonymsOf = (key: string) => {
    const spellings = inTurn(rowsByKey.get(key) ?? []);
    return spellings.filter((spelling) => normalizeKey(spelling) !== key);
  };
  return { lines, rows, rowsByKey, synonymsOf };
}

/** A spelling as questions are read, which lose a particle after Latin letters: AI가 쓴 글. */
function asTokens(spelling: string): string {
  return spelling.replace(/(?<=[a-z\d])[이가을를은는의](?= )/gi, '');
}

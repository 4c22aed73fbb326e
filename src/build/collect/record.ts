import { type Day, parseDay } from '../../digest/day';
import { isObject } from '../../importers/jsonNode';
import { parseJson } from '../parseJson';
import { CollectError } from './collectError';

/** What the command has written, a file next to the digests. */
export const RECORD_FILE = 'collected.json';

/** What the command knows of a day that it has written. */
export type CollectedDay = {
  /** Below the folder of digests, with `/`. */
  readonly file: string;
  /** SHA-256 of the file, hexadecimal. A file with another one was edited by a person. */
  readonly hash: string;
  /** The hash before the last change, which counts too: the command may have ended before the file was there. */
  readonly previous?: string;
  readonly source: string;
  /** When the file has changed last, `2026-01-05T22:31:07Z`. */
  readonly changed: string;
  readonly wrongSummaries?: WrongSummaries;
};

/** In how many runs the summary of a paper was wrong, by its id. */
export type WrongSummaries = Readonly<Record<string, number>>;

export type CollectedRecord = ReadonlyMap<Day, CollectedDay>;

/** Reads the record. Throws a `CollectError` for anything else, such as the marks of a conflict of git. */
export function parseRecord(text: string, path: string): CollectedRecord {
  const value = parseJson(text);
  const entries = isObject(value) ? Object.entries(value) : null;
  const days = entries?.flatMap(([name, entry]) => {
    const day = parseDay(name);
    const read = readCollectedDay(entry);
    return day && read ? [[day, read] as const] : [];
  });
  if (entries && days && days.length === entries.length) return new Map(days);
  throw new CollectError(
    `${path}: expected what the command has written, found something else. Take it back from git; without it all digests count as written by hand.`,
  );
}

/** Reads what the record says of a day; null: it is nothing that the command has written. */
export function readCollectedDay(value: unknown): CollectedDay | null {
  if (!isObject(value)) return null;
  const { file, hash, previous, source, changed, wrongSummaries } = value;
  const wrong = readCounts(wrongSummaries);
  if (typeof file !== 'string' || typeof hash !== 'string') return null;
  return {
    file,
    hash,
    ...(typeof previous === 'string' && { previous }),
    source: typeof source === 'string' ? source : '',
    changed: typeof changed === 'string' ? changed : '',
    ...(wrong && { wrongSummaries: wrong }),
  };
}

/** null: there are none. */
function readCounts(value: unknown): WrongSummaries | null {
  const counts = Object.entries(isObject(value) ? value : {}).flatMap(([id, count]) =>
    typeof count === 'number' ? [[id, count] as const] : [],
  );
  return counts.length > 0 ? Object.fromEntries(counts) : null;
}

/** Writes the record, oldest day first, so that a new day is a change at the end. */
export function writeRecord(record: CollectedRecord): string {
  const days = [...record]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { wrongSummaries = {}, ...entry }]) => {
      const hasWrong = Object.keys(wrongSummaries).length > 0;
      return [day, { ...entry, ...(hasWrong && { wrongSummaries }) }];
    });
  return `${JSON.stringify(Object.fromEntries(days), null, 2)}\n`;
}

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Day, parseDay } from '../digest/day';
import { isHash } from '../digest/manifest';
import { isObject } from '../importers/jsonNode';
import { latestOf, parseInstant } from './instant';
import { parseJson } from './parseJson';

/** What a build saw of a day. */
type SeenDay = {
  /** SHA-256 of its digest, hexadecimal. */
  readonly hash: string;
  /** When a build first saw this digest in place of another one; null: no other one was seen. */
  readonly changed: string | null;
};

/** The days of the last build, from which the next one sees what has changed. */
export type DayHistory = ReadonlyMap<Day, SeenDay>;

/** Goes up when older code can no longer read the file. */
const VERSION = 1;

/**
 * Returns the history after a build. A day that was not there before has no change: that its digest is new to
 * this build, which may be the first one, says nothing.
 *
 * @param hashes SHA-256 of the digest of every day
 * @param now the instant of the build
 */
export function nextHistory(
  before: DayHistory,
  hashes: ReadonlyMap<Day, string>,
  now: string,
): DayHistory {
  return new Map(
    Array.from(hashes, ([day, hash]) => {
      const seen = before.get(day);
      if (!seen) return [day, { hash, changed: null }];
      return [day, seen.hash === hash ? seen : { hash, changed: now }];
    }),
  );
}

/**
 * When the digest of a day has changed last; null: not known.
 *
 * @param collected for each file of the day when it was written, null where a person has written or edited it
 * @param seen what builds have seen of the day
 */
export function changeOfDay(
  collected: readonly (string | null)[],
  seen: SeenDay | undefined,
): string | null {
  const isCollected = collected.length > 0 && !collected.includes(null);
  return latestOf(isCollected ? collected : [...collected, seen?.changed ?? null]);
}

/** Reads a history. One that is not there, damaged or of other code is empty. */
export async function readHistory(file: string): Promise<DayHistory> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return new Map(entriesOf(parseJson(text)));
}

/** Writes a history; the folder need not be there yet. */
export async function writeHistory(file: string, history: DayHistory): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const text = JSON.stringify({ version: VERSION, days: Object.fromEntries(history) });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

function entriesOf(value: unknown): [Day, SeenDay][] {
  if (!isObject(value) || value.version !== VERSION || !isObject(value.days)) return [];
  return Object.entries(value.days).flatMap(([name, entry]) => {
    const day = parseDay(name);
    if (!day || !isObject(entry) || !isHash(entry.hash)) return [];
    return [[day, { hash: entry.hash, changed: parseInstant(entry.changed) }]];
  });
}

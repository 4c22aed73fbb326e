import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../digest/day';
import { readDigestName, readForeignName } from '../../importers/digestName';
import { reasonOf } from '../inputError';
import { listFiles } from '../listFiles';
import { sha256 } from '../sha256';
import { CollectError } from './collectError';
import { instantOf } from './instant';
import {
  type CollectedDay,
  type CollectedRecord,
  parseRecord,
  RECORD_FILE,
  type WrongSummaries,
  writeRecord,
} from './record';
import { writeAtomically } from './writeAtomically';

/** The folder of digests, as the command reads and writes it. */
export type DigestStore = {
  /** The newest day that has a digest, and the newest whose digest the command has not written. */
  readonly newest: { readonly any: Day | null; readonly foreign: Day | null };
  readonly standing: (day: Day) => Promise<DayState>;
  /** Writes the digest of a day, and what is known of it. Writes nothing that has not changed. */
  readonly save: (day: Day, digest: SavedDigest) => Promise<void>;
};

type SavedDigest = {
  /** That of its standing. */
  readonly file: string;
  /** What the file held when its standing was asked for. null: it was not there. */
  readonly before: string | null;
  readonly text: string;
  readonly source: string;
  readonly wrongSummaries: WrongSummaries;
};

/** State of a day in a folder. `file` is below the folder. */
export type DayState =
  | { readonly kind: 'free'; readonly file: string }
  | {
      readonly kind: 'ours';
      readonly file: string;
      readonly text: string;
      readonly wrongSummaries: WrongSummaries;
    }
  /** A person has edited what the command has written. */
  | { readonly kind: 'edited'; readonly file: string }
  /** The command has not written it. */
  | { readonly kind: 'foreign'; readonly file: string };

/**
 * Opens a folder of digests. Throws an `InputError` where it cannot be read, a `CollectError` where its record is
 * damaged. The record and the digest of a day are read again whenever the day is looked at: another run, or a person,
 * may have written meanwhile.
 *
 * @param now milliseconds since 1970
 */
export async function openStore(folder: string, now: () => number): Promise<DigestStore> {
  const { paths } = await listFiles(folder);
  const files = filesByDay(paths);
  const isByYear =
    paths.some((path) => BY_YEAR.test(path)) && !paths.some((path) => FLAT.test(path));
  const recordPath = join(folder, RECORD_FILE);
  const readDigest = (file: string) => readIfThere(join(folder, file));
  const readRecord = async () => parseRecord((await readIfThere(recordPath)) ?? '{}', recordPath);
  const first = await readRecord();
  const isForeign = (day: Day) => !files.get(day)?.includes(ownFile(first, day) ?? '');
  return {
    newest: {
      any: newestOf([...files.keys()]),
      foreign: newestOf([...files.keys()].filter(isForeign)),
    },
    async standing(day) {
      const record = await readRecord();
      const own = ownFile(record, day);
      const text = own && (await readDigest(own));
      if (own && text !== null) {
        const entry = record.get(day);
        if (!isWritten(entry, text)) return { kind: 'edited', file: own };
        return { kind: 'ours', file: own, text, wrongSummaries: entry?.wrongSummaries ?? {} };
      }
      const file = pathsOf(day)[isByYear ? 'byYear' : 'flat'];
      const other = files.get(day)?.find((path) => path !== own);
      if (other !== undefined) return { kind: 'foreign', file: other };
      return { kind: (await readDigest(file)) === null ? 'free' : 'foreign', file };
    },
    async save(day, { file, before, text, source, wrongSummaries }) {
      const record = await readRecord();
      if ((await readDigest(file)) !== before) {
        throw new CollectError(
          `${join(folder, file)} has changed while the day was read, and stays as it is. Run the command again.`,
        );
      }
      const known = before === text ? record.get(day) : undefined;
      const entry = known ?? {
        file,
        hash: sha256(text),
        ...(before !== null && { previous: sha256(before) }),
        source,
        changed: instantOf(now()),
      };
      const recorded = writeRecord(new Map([...record, [day, { ...entry, wrongSummaries }]]));
      // First: a file that the record does not know would count as edited by a person.
      if (recorded !== writeRecord(record)) await writeAtomically(recordPath, recorded);
      if (before !== text) await writeAtomically(join(folder, file), text);
    },
  };
}

/** Where the command writes the digest of a day. */
function pathsOf(day: Day): { readonly flat: string; readonly byYear: string } {
  return { flat: `${day}.md`, byYear: `${day.replaceAll('-', '/')}.md` };
}

const FLAT = /^\d{4}-\d{2}-\d{2}\.md$/;
const BY_YEAR = /^\d{4}\/\d{2}\/\d{2}\.md$/;

/** The file that the record names. null: none, or one that the command does not write. */
function ownFile(record: CollectedRecord, day: Day): string | null {
  const file = record.get(day)?.file;
  return Object.values(pathsOf(day)).find((path) => path === file) ?? null;
}

function isWritten(entry: CollectedDay | undefined, text: string): boolean {
  // Git may have changed the ends of lines, on Windows.
  const hash = sha256(text.replaceAll('\r\n', '\n'));
  return entry !== undefined && (entry.hash === hash || entry.previous === hash);
}

/** null: there is no such file. */
async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error) => {
    if (['ENOENT', 'ENOTDIR'].includes(error.code)) return null;
    throw new CollectError(`${path}: expected a file, found ${reasonOf(error)}.`);
  });
}

function filesByDay(paths: readonly string[]): Map<Day, readonly string[]> {
  const files = new Map<Day, readonly string[]>();
  for (const path of paths) {
    for (const day of daysOfName(path)) files.set(day, [...(files.get(day) ?? []), path]);
  }
  return files;
}

/** The day that the path of a digest names, of any format. */
function daysOfName(path: string): Day[] {
  const name = readDigestName(path) ?? readForeignName(path);
  return name?.day ? [name.day] : [];
}

function newestOf(days: readonly Day[]): Day | null {
  return [...days].sort().at(-1) ?? null;
}

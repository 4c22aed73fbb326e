import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../digest/day';
import { isForeignName } from '../../importers/importers';
import { hasDay } from '../../importers/readFile';
import { datesIn, readDigestName } from '../digestName';
import { listFiles } from '../listFiles';
import { instantOf } from './instant';
import {
  type CollectedDay,
  hashOf,
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
  readonly standing: (day: Day) => Promise<Standing>;
  /** Writes the digest of a day, and what is known of it. Writes nothing that has not changed. */
  readonly save: (day: Day, digest: SavedDigest) => Promise<void>;
};

type SavedDigest = {
  /** That of its standing. */
  readonly file: string;
  readonly text: string;
  readonly source: string;
  readonly wrongSummaries: WrongSummaries;
};

/** What a folder has of a day. `file` is below the folder. */
export type Standing =
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
 * damaged.
 *
 * @param now milliseconds since 1970
 */
export async function openStore(folder: string, now: () => number): Promise<DigestStore> {
  const { paths } = await listFiles(folder);
  const files = filesByDay(paths);
  const record = new Map(await readRecord(folder, paths));
  let recordText = writeRecord(record);
  const isByYear =
    paths.some((path) => BY_YEAR.test(path)) && !paths.some((path) => FLAT.test(path));
  const fileOf = (day: Day) => `${isByYear ? day.replaceAll('-', '/') : day}.md`;
  const ownFile = (day: Day) => {
    const file = record.get(day)?.file;
    return file !== undefined && files.get(day)?.includes(file) ? file : null;
  };
  return {
    newest: {
      any: newestOf([...files.keys()]),
      foreign: newestOf([...files.keys()].filter((day) => ownFile(day) === null)),
    },
    async standing(day) {
      const file = ownFile(day);
      const [other] = files.get(day) ?? [];
      if (file === null) {
        return other === undefined
          ? { kind: 'free', file: fileOf(day) }
          : { kind: 'foreign', file: other };
      }
      const text = await readFile(join(folder, file), 'utf8');
      const entry = record.get(day);
      if (!isWritten(entry, text)) return { kind: 'edited', file };
      return { kind: 'ours', file, text, wrongSummaries: entry?.wrongSummaries ?? {} };
    },
    async save(day, { file, text, source, wrongSummaries }) {
      const before = ownFile(day) === file ? await readFile(join(folder, file), 'utf8') : null;
      const known = record.get(day);
      const { wrongSummaries: _, ...entry } =
        known && before === text
          ? known
          : {
              file,
              hash: hashOf(text),
              ...(before !== null && { previous: hashOf(before) }),
              source,
              changed: instantOf(now()),
            };
      const hasWrong = Object.keys(wrongSummaries).length > 0;
      record.set(day, { ...entry, ...(hasWrong && { wrongSummaries }) });
      // First: a file that the record does not know would count as edited by a person.
      const recorded = writeRecord(record);
      if (recorded !== recordText) await writeAtomically(join(folder, RECORD_FILE), recorded);
      recordText = recorded;
      if (before !== text) await writeAtomically(join(folder, file), text);
      files.set(day, [file]);
    },
  };
}

const FLAT = /^\d{4}-\d{2}-\d{2}\.md$/;
const BY_YEAR = /^\d{4}\/\d{2}\/\d{2}\.md$/;

function isWritten(entry: CollectedDay | undefined, text: string): boolean {
  // Git may have changed the ends of lines, on Windows.
  const hash = hashOf(text.replaceAll('\r\n', '\n'));
  return entry !== undefined && (entry.hash === hash || entry.previous === hash);
}

async function readRecord(folder: string, paths: readonly string[]) {
  if (!paths.includes(RECORD_FILE)) return [];
  const path = join(folder, RECORD_FILE);
  return parseRecord(await readFile(path, 'utf8'), path);
}

function filesByDay(paths: readonly string[]): Map<Day, readonly string[]> {
  const files = new Map<Day, readonly string[]>();
  for (const path of paths) {
    for (const day of daysOfName(path)) files.set(day, [...(files.get(day) ?? []), path]);
  }
  return files;
}

/** The days that the path of a digest names, of any format. */
function daysOfName(path: string): Day[] {
  const name = readDigestName(path);
  if (name) return name.day ? [name.day] : [];
  if (!isForeignName(path) || !hasDay(path)) return [];
  const dates = datesIn(path.slice(path.lastIndexOf('/') + 1));
  return (dates.length > 0 ? dates : datesIn(path.replaceAll('/', '-'))).flatMap(
    (day) => day ?? [],
  );
}

function newestOf(days: readonly Day[]): Day | null {
  return [...days].sort().at(-1) ?? null;
}

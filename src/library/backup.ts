import { isTime } from './field';
import { isJson, type Json, objectOf } from './json';
import { type Fields, type Library, merge } from './library';
import type { RecordKey } from './recordKey';
import { parseRecords, plainRecords } from './records';

/** Raised when an older version would read a file wrongly; new records and fields do not raise it. */
const VERSION = 1;
const FORMAT = 'haru-papers-library';

/** The last moment that a date can name. A file with later times would leave no room for what the reader changes then. */
const LAST_MOMENT = 8_640_000_000_000_000;

/** What a backup file holds, or why it cannot be read. */
export type Backup =
  | {
      readonly kind: 'read';
      readonly library: Library;
      /** When it was written, in milliseconds; null: it does not say. */
      readonly writtenAt: number | null;
      /** Written by a newer version: what that alone knows is kept, and not shown. */
      readonly isNewer: boolean;
      /** Records and fields that could not be read. */
      readonly refused: number;
    }
  /** Not JSON: cut off, or something else. */
  | { readonly kind: 'unreadable' }
  /** JSON of something else. */
  | { readonly kind: 'foreign' };

/** Keeps what a newer version has put next to the records; in files it is there, too. */
const BESIDE = 'backup/beside' as RecordKey;

/** Writes a library as a backup file. `now` in milliseconds. */
export function writeBackup(library: Library, now: number): string {
  const { [BESIDE]: _, ...records } = plainRecords(library);
  const beside = Array.from(library.get(BESIDE) ?? [], ([name, { value }]) => [name, value]);
  return JSON.stringify({
    ...Object.fromEntries(beside),
    format: FORMAT,
    version: VERSION,
    writtenAt: now,
    records,
  });
}

/** Reads a backup file. What is damaged in it is left out and counted; all else is read. */
export function readBackup(text: string): Backup {
  const parsed = parseJson(text);
  if (parsed === undefined) return { kind: 'unreadable' };
  const { format, version, writtenAt, records, ...beside } = objectOf(parsed) ?? {};
  const read = parseRecords(records);
  if (format !== FORMAT || !read) return { kind: 'foreign' };
  const time = typeof writtenAt === 'number' && isTime(writtenAt) ? writtenAt : null;
  const dated = withoutLaterTimes(read.library);
  const unknown = fieldsFrom(beside, time ?? 0);
  const library =
    unknown.size === 0 ? dated.library : merge(dated.library, new Map([[BESIDE, unknown]]));
  const isNewer = typeof version === 'number' && version > VERSION;
  return { kind: 'read', library, writtenAt: time, isNewer, refused: read.refused + dated.refused };
}

/** Leaves out fields that were set after the last moment, and counts them. */
function withoutLaterTimes(all: Library): { library: Library; refused: number } {
  const library = new Map<RecordKey, Fields>();
  let refused = 0;
  for (const [key, fields] of all) {
    const kept = new Map([...fields].filter(([, { time }]) => time <= LAST_MOMENT));
    refused += fields.size - kept.size;
    if (kept.size > 0) library.set(key, kept);
  }
  return { library, refused };
}

function fieldsFrom(values: Readonly<Record<string, unknown>>, time: number): Fields {
  const known = Object.entries(values).filter((entry): entry is [string, Json] => isJson(entry[1]));
  return new Map(known.map(([name, value]) => [name, { value, time }]));
}

function parseJson(text: string): unknown {
  try {
    // Windows programs put a byte order mark first.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

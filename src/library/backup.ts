import { type Field, isTime } from './field';
import { isJson, type Json, objectOf } from './json';
import { type Fields, type Library, parseFields } from './library';
import { parseRecordKey, type RecordKey } from './recordKey';

/** Raised when an older version would read a file wrongly; new records and fields do not raise it. */
const VERSION = 1;
const FORMAT = 'haru-papers-library';

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
  const records = [...library]
    .filter(([key]) => key !== BESIDE)
    .map(([key, fields]) => [key, objectFrom(fields)]);
  const beside = [...(library.get(BESIDE) ?? [])].map(([name, { value }]) => [name, value]);
  return JSON.stringify({
    ...Object.fromEntries(beside),
    format: FORMAT,
    version: VERSION,
    writtenAt: now,
    records: Object.fromEntries(records),
  });
}

/** Reads a backup file. What is damaged in it is left out and counted; all else is read. */
export function readBackup(text: string): Backup {
  const parsed = parseJson(text);
  if (parsed === undefined) return { kind: 'unreadable' };
  const { format, version, writtenAt, records, ...beside } = objectOf(parsed) ?? {};
  const entries = objectOf(records);
  if (format !== FORMAT || !entries) return { kind: 'foreign' };
  const time = typeof writtenAt === 'number' && isTime(writtenAt) ? writtenAt : null;
  const library = new Map<RecordKey, Fields>();
  let refused = 0;
  for (const [name, stored] of Object.entries(entries)) {
    const key = parseRecordKey(name);
    const record = parseFields(stored);
    refused += key ? record.refused : 1;
    if (key && record.fields.size > 0) library.set(key, record.fields);
  }
  const unknown = fieldsFrom(beside, time ?? 0);
  if (unknown.size > 0) library.set(BESIDE, unknown);
  const isNewer = typeof version === 'number' && version > VERSION;
  return { kind: 'read', library, writtenAt: time, isNewer, refused };
}

/** The fields of a record as an object, for a file or storage. */
function objectFrom(fields: Fields): Readonly<Record<string, Field>> {
  return Object.fromEntries(fields);
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

import { type Field, parseField } from './field';
import { objectOf } from './json';
import type { Fields, Library } from './library';
import { parseRecordKey, type RecordKey } from './recordKey';

/** A record as storage, a file and a message to another tab hold it. */
type PlainFields = Readonly<Record<string, Field>>;

/** Writes the fields of a record as an object. `parseFields` gives the same back. */
export function plainFields(fields: Fields): PlainFields {
  return Object.fromEntries(fields);
}

/** Reads the fields of a record, and counts those that are none. */
export function parseFields(stored: unknown): { fields: Fields; refused: number } {
  const parts = objectOf(stored);
  const fields = new Map<string, Field>();
  let refused = parts ? 0 : 1;
  for (const [name, part] of Object.entries(parts ?? {})) {
    const field = parseField(part);
    if (field) fields.set(name, field);
    else refused += 1;
  }
  return { fields, refused };
}

/** Writes a library as records by key. `parseRecords` gives the same back. */
export function plainRecords(library: Library): Readonly<Record<string, PlainFields>> {
  return Object.fromEntries(Array.from(library, ([key, fields]) => [key, plainFields(fields)]));
}

/** Reads records by key, and counts records and fields that are none. null: not an object. */
export function parseRecords(stored: unknown): { library: Library; refused: number } | null {
  const records = objectOf(stored);
  if (!records) return null;
  const library = new Map<RecordKey, Fields>();
  let refused = 0;
  for (const [name, record] of Object.entries(records)) {
    const key = parseRecordKey(name);
    const parsed = parseFields(record);
    refused += key ? parsed.refused : 1;
    if (key && parsed.fields.size > 0) library.set(key, parsed.fields);
  }
  return { library, refused };
}

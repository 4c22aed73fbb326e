import { type Field, laterField, setAt, setField } from './field';
import type { Json } from './json';
import type { RecordKey } from './recordKey';

/** The fields of a record by name: `saved`, `read`, `note` of a paper. */
export type Fields = ReadonlyMap<string, Field>;

/**
 * What the reader keeps: records by key, each of fields that change one by one. The whole library, a part of
 * it on its way to storage or another tab, and a backup are all of this form, and come together by `merge`.
 */
export type Library = ReadonlyMap<RecordKey, Fields>;

export const EMPTY_LIBRARY: Library = new Map();

/** A field set to a value. `since`: when the reader had set it, of a value that is brought back. */
export type Change = {
  readonly key: RecordKey;
  readonly field: string;
  readonly value: Json;
  readonly since?: number;
};

/**
 * The later of each field of two libraries. The order of merging does not matter, nor does merging twice.
 * Records that stay as they are in `a` stay the same objects, and so does `a` as a whole.
 */
export function merge(a: Library, b: Library): Library {
  const changed = new Map<RecordKey, Fields>();
  for (const [key, fields] of b) {
    const before = a.get(key);
    const after = before ? mergeFields(before, fields) : fields;
    if (after !== before) changed.set(key, after);
  }
  return changed.size === 0 ? a : new Map([...a, ...changed]);
}

/** As `merge`, of one record. */
function mergeFields(a: Fields, b: Fields): Fields {
  const changed = new Map<string, Field>();
  for (const [name, field] of b) {
    const before = a.get(name);
    const later = before ? laterField(before, field) : field;
    if (later !== before) changed.set(name, later);
  }
  return changed.size === 0 ? a : new Map([...a, ...changed]);
}

/** The records of a library that another one does not have as they are: the least that has to be merged into it. */
export function newIn(library: Library, other: Library): Library {
  const merged = merge(other, library);
  return new Map([...library].filter(([key]) => merged.get(key) !== other.get(key)));
}

/** The part of a library that changes set, to be merged into it. `now` in milliseconds. */
export function partOf(library: Library, changes: readonly Change[], now: number): Library {
  const part = new Map<RecordKey, Map<string, Field>>();
  for (const { key, field, value, since } of changes) {
    const fields = part.get(key) ?? new Map<string, Field>();
    part.set(key, fields.set(field, setField(value, now, library.get(key)?.get(field), since)));
  }
  return part;
}

/** The changes that bring back what a part replaces in a library, with its times: null where there was nothing. */
export function undoOf(library: Library, part: Library): Change[] {
  return [...part].flatMap(([key, fields]) =>
    [...fields.keys()].map((field) => {
      const before = library.get(key)?.get(field);
      if (!before) return { key, field, value: null };
      return { key, field, value: before.value, since: setAt(before) };
    }),
  );
}

/** The value of a field; undefined: never set. */
export function fieldValue(library: Library, key: RecordKey, field: string): Json | undefined {
  return library.get(key)?.get(field)?.value;
}

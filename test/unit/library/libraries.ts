import fc from 'fast-check';
import { parseArxivId } from '../../../src/digest/arxivId';
import type { Field } from '../../../src/library/field';
import type { Json } from '../../../src/library/json';
import type { Change, Library } from '../../../src/library/library';
import { type ListId, parseListId, parseRecordKey } from '../../../src/library/recordKey';

export const arxivId = (text: string) => known(parseArxivId(text));
export const listId = (text: string): ListId => known(parseListId(text));
export const recordKey = (text: string) => known(parseRecordKey(text));

/** A library from plain values: `{'papers/2502.18411': {saved: [true, 5]}}`, each with its time. */
export function library(
  records: Readonly<Record<string, Record<string, [Json, number]>>>,
): Library {
  return new Map(
    Object.entries(records).map(([key, fields]) => [
      recordKey(key),
      new Map(Object.entries(fields).map(([name, [value, time]]) => [name, { value, time }])),
    ]),
  );
}

/** Few of each, so that two libraries meet in the same field at the same time. */
export const keys = fc
  .constantFrom('papers/2502.18411', 'papers/2410.07985', 'lists/later', 'others/x')
  .map(recordKey);
const fieldNames = fc.constantFrom('saved', 'note', 'in/later', 'name', '__proto__');
const values: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  null,
  true,
  false,
  '',
  'a #b',
  { b: [1], a: null },
  { a: null, b: [1] },
);
const fields: fc.Arbitrary<Field> = fc.oneof(
  fc.record({ value: values, time: fc.nat(3) }),
  fc.record({ value: values, time: fc.nat(3), device: fc.constantFrom('a', 'b') }),
);
export const libraries: fc.Arbitrary<Library> = fc
  .array(fc.tuple(keys, fc.array(fc.tuple(fieldNames, fields), { minLength: 1, maxLength: 3 })), {
    maxLength: 4,
  })
  .map((records) => new Map(records.map(([key, entries]) => [key, new Map(entries)])));
export const changes: fc.Arbitrary<Change> = fc.record({
  key: keys,
  field: fieldNames,
  value: values,
});

/** A library as plain values, so that maps of another order are equal. */
export function plain(given: Library): unknown {
  return Object.fromEntries(
    Array.from(given, ([key, record]) => [
      key,
      Array.from(record, ([name, field]) => [name, field]).sort(([a], [b]) =>
        String(a) < String(b) ? -1 : 1,
      ),
    ]),
  );
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error('expected an id');
  return value;
}

import { EMPTY_LIBRARY } from '../../src/library/library';
import { markedPapers } from '../../src/library/markedPapers';
import { marksOf } from '../../src/library/marks';
import { parseRecords } from '../../src/library/records';
import type { Mark } from '../../src/question/keptFilter';

/** A library after a year of daily use: papers read, some of them saved, noted and in lists. */
const YEAR = { read: 9000, saved: 800, notes: 300, lists: 40, tags: 20 };

/** Milliseconds of any moment: no figure depends on it. */
const TIME = 1_740_000_000_000;

type Fields = Record<string, { readonly value: string | boolean; readonly time: number }>;

/** The records of such a library, newest papers first: every fourth paper of the archive is unread; ids that it lacks fill it up. */
export function yearOfUse(ids: readonly string[]): Record<string, Fields> {
  const records: Record<string, Fields> = {};
  const set = (key: string, field: string, value: string | boolean) => {
    records[key] = { ...records[key], [field]: { value, time: TIME } };
  };
  const known = ids.filter((_, place) => place % 4 < 3);
  const read = Array.from({ length: YEAR.read }, (_, place) => known[place] ?? idAt(place));
  for (const id of read) set(`papers/${id}`, 'read', true);
  const some = (count: number) => read.filter((_, place) => place % (YEAR.read / count) < 1);
  for (const [place, id] of some(YEAR.saved).entries()) {
    set(`papers/${id}`, 'saved', true);
    set(`papers/${id}`, `in/list-${place % YEAR.lists}`, `${(place % 30) + 1}z`);
  }
  for (const [place, id] of some(YEAR.notes).entries()) {
    set(
      `papers/${id}`,
      'note',
      `작은 모델에서도 되는지 다시 볼 것 ${place} #태그${place % YEAR.tags}`,
    );
  }
  for (let list = 0; list < YEAR.lists; list++) {
    set(`lists/list-${list}`, 'name', `세미나 ${list}`);
    set(`lists/list-${list}`, 'place', `${list + 1}z`);
  }
  return records;
}

/** The same as the worker is told it. */
export function marksOfYear(records: Record<string, Fields>): [id: string, marks: Mark[]][] {
  const { library } = parseRecords(records) ?? { library: EMPTY_LIBRARY };
  return Array.from(markedPapers(marksOf(library)), ([id, marks]) => [id, [...marks]]);
}

function idAt(place: number): string {
  return `1901.${String(place).padStart(5, '0')}`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  EMPTY_LIBRARY,
  fieldValue,
  type Library,
  merge,
  partOf,
  undoOf,
} from '../../../src/library/library';
import { marksOf } from '../../../src/library/marks';
import { changes, keys, libraries, library, plain, recordKey } from './libraries';

const PAPER = recordKey('papers/2502.18411');

describe('merge', () => {
  it('keeps of each field the later value', () => {
    const a = library({ 'papers/2502.18411': { saved: [true, 5], note: ['old', 1] } });
    const b = library({ 'papers/2502.18411': { saved: [false, 4], note: ['new', 2] } });
    expect(plain(merge(a, b))).toEqual(
      plain(library({ 'papers/2502.18411': { saved: [true, 5], note: ['new', 2] } })),
    );
  });

  it('lets what is deleted stay deleted where an older copy comes back', () => {
    const deleted = library({ 'lists/seminar': { name: [null, 9] } });
    const older = library({ 'lists/seminar': { name: ['세미나', 3], place: ['i', 3] } });
    expect(fieldValue(merge(deleted, older), recordKey('lists/seminar'), 'name')).toBeNull();
  });

  it('takes at the same time the same value on every device', () => {
    const a = library({ 'papers/2502.18411': { note: ['a', 5] } });
    const b = library({ 'papers/2502.18411': { note: ['b', 5] } });
    expect(fieldValue(merge(a, b), PAPER, 'note')).toBe('b');
    expect(fieldValue(merge(b, a), PAPER, 'note')).toBe('b');
  });

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(libraries, libraries, libraries, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
        expect(merge(a, a)).toBe(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  it('returns the same library, and the same records, where nothing changes', () => {
    fc.assert(
      fc.property(libraries, libraries, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, a)).toBe(merged);
        for (const [key, record] of a) {
          if (!b.has(key)) expect(merged.get(key)).toBe(record);
        }
      }),
    );
  });
});

describe('partOf', () => {
  it('holds only what changes, at the time of the clock', () => {
    const part = partOf(EMPTY_LIBRARY, [{ key: PAPER, field: 'saved', value: true }], 7);
    expect(plain(part)).toEqual(plain(library({ 'papers/2502.18411': { saved: [true, 7] } })));
  });

  it('is later than what it replaces, also where the clock is behind', () => {
    const before = library({ 'papers/2502.18411': { saved: [true, 1000] } });
    const part = partOf(before, [{ key: PAPER, field: 'saved', value: false }], 7);
    expect(fieldValue(merge(before, part), PAPER, 'saved')).toBe(false);
  });

  it('keeps parts of a field that only newer versions know', () => {
    const before: Library = new Map([
      [PAPER, new Map([['note', { value: 'a', time: 1, color: 'red' }]])],
    ]);
    const after = merge(before, partOf(before, [{ key: PAPER, field: 'note', value: 'b' }], 2));
    expect(after.get(PAPER)?.get('note')).toEqual({ value: 'b', time: 2, color: 'red' });
  });

  it('always holds after it is merged, whatever was there', () => {
    fc.assert(
      fc.property(libraries, changes, fc.nat(5), (before, change, now) => {
        const after = merge(before, partOf(before, [change], now));
        expect(fieldValue(after, change.key, change.field)).toEqual(change.value);
      }),
    );
  });
});

describe('undoOf', () => {
  it('brings every value back, and sets to null what was not there', () => {
    fc.assert(
      fc.property(libraries, fc.array(changes, { maxLength: 4 }), keys, (before, made, key) => {
        const part = partOf(before, made, 9);
        const undo = undoOf(before, part);
        const changed = merge(before, part);
        const undone = merge(changed, partOf(changed, undo, 9));
        for (const name of ['saved', 'note', 'in/later', 'name']) {
          expect(fieldValue(undone, key, name) ?? null).toEqual(
            fieldValue(before, key, name) ?? null,
          );
        }
      }),
    );
  });

  it('brings back when a value was set, until it is set anew by any version', () => {
    const before = library({ [PAPER]: { saved: [true, 5] } });
    const change = (given: Library, value: boolean, now: number) =>
      merge(given, partOf(given, [{ key: PAPER, field: 'saved', value }], now));
    const removed = change(before, false, 20);
    const undone = merge(removed, partOf(removed, undoOf(before, removed), 30));
    const savedAt = (given: Library) => [...marksOf(given).papers.values()][0]?.savedAt;
    expect(savedAt(undone)).toBe(5);
    // Another device that has the paper as it was removed.
    expect(merge(undone, removed)).toBe(undone);
    const again = change(undone, false, 40);
    expect(savedAt(merge(again, partOf(again, undoOf(undone, again), 50)))).toBe(5);
    expect(savedAt(change(again, true, 60))).toBe(60);
    // A version that does not know the part keeps it with another value.
    const part = undone.get(PAPER)?.get('saved')?.undone ?? null;
    const field = { value: true, time: 70, undone: part };
    expect(savedAt(new Map([[PAPER, new Map([['saved', field]])]]))).toBe(70);
  });
});

/** Two tabs, each with its own copy and its own clock. */
type Step =
  | {
      readonly kind: 'change';
      readonly tab: 0 | 1;
      readonly change: Change;
      readonly clock: number;
    }
  | { readonly kind: 'store'; readonly tab: 0 | 1 }
  | { readonly kind: 'read'; readonly tab: 0 | 1 };

const tab = fc.constantFrom<(0 | 1)[]>(0, 1);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('change'), tab, change: changes, clock: fc.nat(5) }),
    fc.record({ kind: fc.constant('store'), tab }),
    fc.record({ kind: fc.constant('read'), tab }),
  ),
  { maxLength: 30 },
);

describe('two tabs that write to one storage', () => {
  it('end with the same library, whatever comes first, and it is that of all changes in some order', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (order, places) => {
        let stored: Library = EMPTY_LIBRARY;
        const copies: [Library, Library] = [EMPTY_LIBRARY, EMPTY_LIBRARY];
        const parts: Library[] = [];
        const store = (from: 0 | 1) => {
          stored = merge(stored, copies[from]);
        };
        for (const step of order) {
          if (step.kind === 'store') store(step.tab);
          if (step.kind === 'read') copies[step.tab] = merge(copies[step.tab], stored);
          if (step.kind === 'change') {
            const part = partOf(copies[step.tab], [step.change], step.clock);
            parts.push(part);
            copies[step.tab] = merge(copies[step.tab], part);
          }
        }
        store(0);
        store(1);
        const shuffled = parts
          .map((part) => ({ part, place: places.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place);
        const inSomeOrder = shuffled.reduce((all, { part }) => merge(all, part), EMPTY_LIBRARY);
        expect(plain(stored)).toEqual(plain(inSomeOrder));
        expect(plain(merge(copies[0], stored))).toEqual(plain(merge(copies[1], stored)));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/digest/paper';
import {
  createPaperStore,
  entriesOfDay,
  mergeEntries,
} from '../../../../src/search/query/paperStore';
import { BUNDLED_DAYS, dayOf, idOf, paperOf } from '../papers';

/** Two days that share `2502.00001`, which stood second on the first of them. */
const OLDER = [
  paperOf({ id: '2502.00002', day: '2025-02-25', rank: 1, votes: 30 }),
  paperOf({ id: '2502.00001', day: '2025-02-25', rank: 2, votes: null, title: 'Old' }),
];
const NEWER = [paperOf({ id: '2502.00001', day: '2025-02-26', rank: 1, votes: 7, title: 'New' })];

function storeOf(...days: (readonly Paper[])[]) {
  const store = createPaperStore();
  for (const papers of days) store.add(papers);
  return store;
}

describe('createPaperStore', () => {
  it.each([
    ['oldest first', [OLDER, NEWER]],
    ['newest first', [NEWER, OLDER]],
  ])('makes one paper of one that two days list, told %s', (_, days) => {
    const store = storeOf(...days);
    expect(store.entries()).toHaveLength(2);
    expect(store.get(idOf('2502.00001'))).toEqual({
      paper: NEWER[0],
      listings: [
        { day: '2025-02-26', rank: 1, votes: 7, of: 1, best: 7 },
        { day: '2025-02-25', rank: 2, votes: null, of: 2, best: 30 },
      ],
    });
  });

  it('ranks a paper anew when a newer day lists it', () => {
    const newest = [
      paperOf({ id: '2502.00008', day: '2025-02-27', rank: 1 }),
      paperOf({ id: '2502.00001', day: '2025-02-27', rank: 2 }),
    ];
    const entries = storeOf(OLDER, newest).entries();
    expect(entries.map(({ paper }) => paper.id)).toEqual([
      '2502.00008',
      '2502.00001',
      '2502.00002',
    ]);
  });

  it('knows the most votes of any day', () => {
    expect(storeOf(OLDER, NEWER).mostVotes()).toBe(30);
    const unknown = [paperOf({ id: '2502.00003', day: '2025-02-27', votes: null })];
    expect(storeOf(unknown).mostVotes()).toBeNull();
    expect(storeOf().mostVotes()).toBeNull();
  });

  it('takes the papers of a day in place of what it had of that day', () => {
    const store = storeOf(NEWER);
    const [first] = NEWER;
    store.add([{ ...first, title: 'Changed' } as Paper]);
    expect(store.entries().map(({ paper, listings }) => [paper.title, listings.length])).toEqual([
      ['Changed', 1],
    ]);
  });

  it('knows no paper that it was not told of', () => {
    expect(storeOf(OLDER).get(idOf('2502.99999'))).toBeNull();
  });

  it.each([
    ['oldest first', BUNDLED_DAYS],
    ['newest first', BUNDLED_DAYS.toReversed()],
    ['from the middle', [...BUNDLED_DAYS.slice(2), ...BUNDLED_DAYS.slice(0, 2)]],
  ])('orders by day, newest first, and by rank, whatever is told %s', (_, days) => {
    const entries = storeOf(...days).entries();
    const expected = BUNDLED_DAYS.toReversed().flat();
    expect(entries.map(({ paper }) => paper.id)).toEqual(expected.map(({ id }) => id));
  });

  it('orders anew when a day comes later', () => {
    const store = storeOf(OLDER);
    expect(store.entries()[0]?.paper.id).toBe('2502.00002');
    store.add(NEWER);
    expect(store.entries()[0]?.paper.id).toBe('2502.00001');
  });
});

describe('removeDay', () => {
  it('removes the papers that no other day lists', () => {
    const store = storeOf(OLDER, NEWER);
    store.removeDay(dayOf('2025-02-25'));
    expect(store.entries()).toEqual(entriesOfDay(NEWER));
    expect(store.get(idOf('2502.00002'))).toBeNull();
  });

  it('leaves a paper as the newest day that is there lists it', () => {
    const store = storeOf(OLDER, NEWER);
    store.removeDay(dayOf('2025-02-26'));
    expect(store.get(idOf('2502.00001'))).toEqual(entriesOfDay(OLDER)[1]);
  });

  it('makes room for another version of the day', () => {
    const store = storeOf(OLDER, NEWER);
    store.removeDay(dayOf('2025-02-26'));
    store.add([paperOf({ id: '2502.00001', day: '2025-02-26', title: 'Newer' })]);
    expect(store.get(idOf('2502.00001'))?.paper.title).toBe('Newer');
    expect(store.get(idOf('2502.00001'))?.listings).toHaveLength(2);
  });

  it('does nothing for a day that is not there', () => {
    const store = storeOf(OLDER);
    store.removeDay(dayOf('2025-02-26'));
    expect(store.entries()).toHaveLength(2);
  });
});

describe('entriesOfDay', () => {
  it('says of each paper how many the day has and the most votes of any', () => {
    expect(entriesOfDay(OLDER).map(({ listings }) => listings)).toEqual([
      [{ day: '2025-02-25', rank: 1, votes: 30, of: 2, best: 30 }],
      [{ day: '2025-02-25', rank: 2, votes: null, of: 2, best: 30 }],
    ]);
  });

  it.each([
    [[null, null], null], // unknown is not 0
    [[null, 0], 0],
    [[3, 12], 12],
  ])('of the votes %j the most are %s', (votes, best) => {
    const papers = votes.map((count, i) => paperOf({ id: `2502.0000${i}`, votes: count }));
    expect(entriesOfDay(papers).map(({ listings: [listing] }) => listing?.best)).toEqual([
      best,
      best,
    ]);
  });
});

describe('mergeEntries', () => {
  it('is null for none', () => {
    expect(mergeEntries([])).toBeNull();
  });

  it('takes the paper as its newest day has it, and every listing', () => {
    const entries = [...entriesOfDay(OLDER.slice(1)), ...entriesOfDay(NEWER)];
    const merged = mergeEntries(entries);
    expect(merged?.paper.title).toBe('New');
    expect(merged?.listings.map(({ day }) => day)).toEqual(['2025-02-26', '2025-02-25']);
  });
});

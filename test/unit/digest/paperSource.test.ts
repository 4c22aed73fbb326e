import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/digest/day';
import { isOneSource, sourceOfPaper, writeSourceRuns } from '../../../src/digest/paperSource';
import type { Source } from '../../../src/digest/siteSettings';

const NOTHING = { url: null, licence: null, writtenByModel: null, votesFrom: null, language: null };
const source = (name: string, folder: string | null): Source => ({ ...NOTHING, name, folder });

const [day, otherDay] = ['2025-02-26' as Day, '2025-02-25' as Day];
const dayOf = (sources: unknown) => ({ day, papers: 4, votes: null, bytes: 9, hash: 'x', sources });

describe('writeSourceRuns', () => {
  it.each([
    [[], []],
    [[0, 0, 0], [[0, 3]]],
    [
      [1, -1, -1, 1],
      [
        [1, 1],
        [-1, 2],
        [1, 1],
      ],
    ],
  ])('%j → %j', (sources, runs) => {
    expect(writeSourceRuns(sources)).toEqual(runs);
  });
});

describe('sourceOfPaper', () => {
  const two = [source('A', null), source('B', 'b')];
  const namesOf = (sources: readonly Source[], runs: unknown) =>
    [1, 2, 3, 4].map((rank) => sourceOfPaper(sources, [dayOf(runs)], { day, rank })?.name ?? null);

  it('is that of the paper’s place in the day', () => {
    const runs = writeSourceRuns([1, 0, 0, -1]);
    expect(namesOf(two, runs)).toEqual(['B', 'A', 'A', null]);
  });

  it('needs no word of the manifest where there is one source of all files', () => {
    expect(isOneSource([source('A', null)])).toBe(true);
    expect(namesOf([source('A', null)], undefined)).toEqual(['A', 'A', 'A', 'A']);
  });

  it('is none where there is no source', () => {
    expect(isOneSource([])).toBe(true);
    expect(namesOf([], undefined)).toEqual([null, null, null, null]);
  });

  it('is none where a single source has a folder and the manifest does not say', () => {
    expect(isOneSource([source('A', 'a')])).toBe(false);
    expect(namesOf([source('A', 'a')], undefined)).toEqual([null, null, null, null]);
  });

  it.each([[undefined], ['x'], [[5]], [[['x', 'y']]], [[[7, 4]]], [{}]])(
    'is none by %j',
    (runs) => {
      expect(namesOf(two, runs)).toEqual([null, null, null, null]);
    },
  );

  it('is none on a day that the manifest does not have', () => {
    const days = [dayOf([[0, 4]])];
    expect(sourceOfPaper(two, days, { day: otherDay, rank: 1 })).toBeNull();
  });
});

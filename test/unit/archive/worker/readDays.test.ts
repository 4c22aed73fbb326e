import { describe, expect, it } from 'vitest';
import { createReadDays } from '../../../../src/archive/worker/readDays';
import type { ManifestDay } from '../../../../src/digest/manifest';
import { buildIndex } from '../../../../src/search/indexing/buildIndex';
import { finish } from '../../../../src/steps';
import { dayOf, paperOf } from '../../search/papers';
import { LOADED_TEXT_MODULE } from './loadedTextModule';

function entryOf(day: string, hash = 'aaaaaaaa'): ManifestDay {
  return { day: dayOf(day), hash, papers: 1, votes: null, bytes: 1 };
}

const OLDER = entryOf('2025-02-25');
const NEWER = entryOf('2025-02-26');
const SHARED = '2502.00001';

function readDays(...entries: readonly ManifestDay[]) {
  const days = createReadDays(LOADED_TEXT_MODULE);
  for (const entry of entries) add(days, entry);
  return days;
}

function add(days: ReturnType<typeof createReadDays>, entry: ManifestDay, title = entry.day) {
  days.add(entry, [paperOf({ id: SHARED, day: entry.day, title })]);
}

function index(days: ReturnType<typeof createReadDays>) {
  finish(days.searcher().build(buildIndex, () => {}));
}

describe('has', () => {
  it('knows a day by its content, not by its name', () => {
    const days = readDays(NEWER);
    expect(days.has(NEWER)).toBe(true);
    expect(days.has(entryOf(NEWER.day, 'bbbbbbbb'))).toBe(false);
    expect(days.has(OLDER)).toBe(false);
  });
});

describe('searcher', () => {
  it.each([
    ['a day comes in another version', true, [NEWER], entryOf(NEWER.day, 'bbbbbbbb')],
    ['a newer day lists an indexed paper anew', true, [OLDER], NEWER],
    ['an older day lists an indexed paper, too', false, [NEWER], OLDER],
  ])('%s: drops its index: %s', (_, drops, before, entry) => {
    const days = readDays(...before);
    index(days);
    add(days, entry);
    expect(days.searcher().tier()).toBe(drops ? 'scan' : 'all');
  });

  it('drops its index when a day is removed', () => {
    const days = readDays(OLDER, NEWER);
    index(days);
    expect(days.retain([OLDER])).toEqual([NEWER.day]);
    expect(days.searcher().tier()).toBe('scan');
    expect(days.digestNames()).toEqual(['2025-02-25-aaaaaaaa']);
  });

  it('stays when all days are retained', () => {
    const days = readDays(OLDER, NEWER);
    index(days);
    expect(days.retain([NEWER, OLDER])).toEqual([]);
    expect(days.searcher().tier()).toBe('all');
  });
});

describe('retain', () => {
  it('keeps what is listed of days that the memory has no room for, titles too', () => {
    const days = readDays(NEWER);
    const papers = [{ ...paperOf({ id: '2502.00002', day: OLDER.day, title: 'T' }), authors: [] }];
    days.listTitled([{ day: OLDER.day, papers }], [NEWER, OLDER]);
    expect(days.retain([NEWER, OLDER], NEWER.day)).toEqual([]);
    expect(days.isTitled(OLDER)).toBe(true);
    days.retain([NEWER]);
    expect(days.isListed(OLDER)).toBe(false);
  });
});

describe('isCurrent', () => {
  it.each([
    [['2025-02-25-aaaaaaaa', '2025-02-26-aaaaaaaa'], true, 'both days'],
    [['2025-02-26-aaaaaaaa'], true, 'the day that has the text of the paper'],
    [['2025-02-25-aaaaaaaa'], false, 'a day whose text a newer one has replaced'],
    [[], true, 'no day: none of its papers can be wrong'],
  ])('%j → %s: %s', (digestNames, expected) => {
    expect(readDays(OLDER, NEWER).isCurrent(digestNames)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import {
  hasUnread,
  isReading,
  isSettled,
  NOTHING_READ,
  type Progress,
} from '../../../src/archive/contract';
import { dayOf } from '../search/papers';

const DAY = dayOf('2025-02-26');

describe('hasUnread', () => {
  it.each<[Partial<Progress>, boolean, string]>([
    [{}, true, 'the manifest is not read yet'],
    [{ daysTotal: 5 }, true, 'nothing is read yet'],
    [{ daysRead: 4, daysTotal: 5 }, true, 'one day is missing'],
    [{ daysRead: 3, daysTotal: 5, failed: [DAY] }, true, 'one day failed, another is missing'],
    [{ daysRead: 4, daysTotal: 5, failed: [DAY] }, false, 'one day failed, the others are read'],
    [{ daysRead: 5, daysTotal: 5 }, false, 'all is read'],
    [{ daysTotal: 0 }, false, 'there is nothing to read'],
  ])('%j → %s: %s', (progress, expected) => {
    expect(hasUnread({ ...NOTHING_READ, ...progress })).toBe(expected);
  });
});

describe('isReading', () => {
  it.each<[Partial<Progress>, boolean, string]>([
    [{ daysTotal: 5 }, false, 'nothing needs the texts yet'],
    [{ daysTotal: 5, areTextsWanted: true }, true, 'a day is to be read'],
    [{ daysTotal: 5, daysRead: 5, areTextsWanted: true }, false, 'all is read'],
  ])('%j → %s: %s', (progress, expected) => {
    expect(isReading({ ...NOTHING_READ, ...progress })).toBe(expected);
  });
});

describe('isSettled', () => {
  const read = { daysRead: 5, daysTotal: 5 };

  it.each<[Partial<Progress>, boolean, string]>([
    [{ ...read, tier: 'all' }, true, 'all is read and indexed'],
    [{ ...read, tier: 'titles' }, false, 'texts are still being indexed'],
    [{ ...read, daysRead: 4, tier: 'all' }, false, 'a day is still to come'],
    [
      { ...read, tier: 'scan', indexFailure: { kind: 'bug', message: '' } },
      true,
      'no index is going to come',
    ],
  ])('%j → %s: %s', (progress, expected) => {
    expect(isSettled({ ...NOTHING_READ, ...progress })).toBe(expected);
  });
});

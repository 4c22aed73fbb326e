import { describe, expect, it } from 'vitest';
import { datesIn, readDigestName, readForeignName } from '../../../src/importers/digestName';

describe('readDigestName', () => {
  it.each(['2025-02-26.md', '2025/02/26.md', 'paper_logs/2025/02/26.md', '하루/2025-02-26.md'])(
    '%s names its day as the format asks for',
    (path) => {
      expect(readDigestName(path)).toEqual({ day: '2025-02-26', isPlain: true });
    },
  );

  it.each([
    '2025-2-26.md',
    '20250226.md',
    '2025_02_26.md',
    '2025.02.26.md',
    '2025 02 26.md',
    '2025-02-26.MD',
    '2025-02-26.markdown',
    '2025-02-26-daily.md',
    'daily-2025-02-26.md',
    '2025-02-26 (1).md',
    'paper_logs/2025/2/26.md',
    '2025/02/26 (1).md',
    '2025/2/26-daily.md',
    '2025-02-26_2025-2-26.md',
    '2025/02/26.MD',
  ])('%s nearly names its day', (path) => {
    expect(readDigestName(path)).toEqual({ day: '2025-02-26', isPlain: false });
  });

  it.each([
    ['2025-02-30.md', 'does not exist'],
    ['2025-02-29.md', 'is of no leap year'],
    ['20251301.md', 'has no month'],
    ['2025/02/30.md', 'does not exist'],
    ['2025-02-24_2025-03-02.md', 'is one of two'],
  ])('%s names a day that %s', (path) => {
    expect(readDigestName(path)).toEqual({ day: null, isPlain: false });
  });

  it.each([
    ['README.md', 'no day'],
    ['2025-02-26.txt', 'no markdown'],
    ['2025-02-26.md.bak', 'no markdown'],
    ['2025-02-26/README.md', 'a file in a folder of a day'],
    ['2025-02.md', 'a month'],
    ['12025/02/26.md', 'no year'],
    ['02/26.md', 'no year'],
    ['2025/02/26.5.md', 'no day'],
    ['2025/02/26 3 papers.md', 'a name that begins with two numbers'],
    ['2502.18411.md', 'an id of arXiv'],
    ['2005.18411v1-a-paper.md', 'an id that begins like a year'],
    ['12345678.md', 'a number'],
    ['2025-02.26.md', 'two signs'],
    ['2025226.md', 'one digit of two'],
    ['2025-02-261.md', 'a longer number'],
  ])('%s is no digest: %s', (path) => {
    expect(readDigestName(path)).toBeNull();
  });
});

describe('readForeignName', () => {
  const DAY = { day: '2025-02-26', isPlain: true, isOfDay: true };
  it.each([
    ['2025-02-26.json', DAY],
    ['2025-02-26.JSONL', DAY],
    ['2025-02-26_paper_ko.json', DAY],
    ['logs/2025/02/26.json', DAY],
    ['daily-2025-02-26.json', { ...DAY, isOfDay: false }],
    ['20250226.json', { ...DAY, isPlain: false }],
    ['2025-2-26_paper_ko.json', { ...DAY, isPlain: false }],
    ['2025/2/26.json', { ...DAY, isPlain: false }],
    ['2025/02/26 (1).json', { ...DAY, isPlain: false }],
    ['daily_20250226.json', { day: '2025-02-26', isPlain: false, isOfDay: false }],
    ['2025-02-30.json', { day: null, isPlain: false, isOfDay: true }],
    ['2025-02-24_2025-03-02.json', { day: null, isPlain: false, isOfDay: true }],
  ])('%s → %j', (path, name) => {
    expect(readForeignName(path)).toEqual(name);
  });

  it.each(['site.json', '2025-02-26.md', '2025-02-26/site.json', '2502.18411.json', '2025.json'])(
    '%s names no day',
    (path) => {
      expect(readForeignName(path)).toBeNull();
    },
  );
});

describe('datesIn', () => {
  it('finds every day of a text, and those that do not exist', () => {
    expect(datesIn('# 2025.2.6, 20250207 or 2025-02-30 of 2502.18411')).toEqual([
      '2025-02-06',
      '2025-02-07',
      null,
    ]);
  });
});

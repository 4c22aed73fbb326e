import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfPath, parseDay } from '../../../src/digest/day';

describe('parseDay', () => {
  it.each([
    '2025-02-26',
    '2023-11-20',
    '2025-12-31',
    '2024-02-29', // a leap year
    '2000-02-29', // a leap year by the rule of 400
  ])('accepts %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    ['', 'nothing'],
    ['2025-2-26', 'one digit'],
    ['2025-02-30', 'February has 28 days'],
    ['2025-02-29', 'not a leap year'],
    ['1900-02-29', 'not a leap year by the rule of 100'],
    ['2025-04-31', 'April has 30 days'],
    ['2025-13-01', 'no such month'],
    ['2025-00-10', 'no such month'],
    ['2025-01-00', 'no such day'],
    ['2025-02-26T00:00', 'a time'],
    ['2025/02/26', 'slashes'],
    ['20250226', 'no dashes'],
    [' 2025-02-26', 'a space before'],
    ['2025-02-26\n', 'a line end after it'],
    ['２０２５-02-26', 'full-width digits'],
  ])('refuses %j: %s', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('agrees with Date', () => {
    const part = (max: number, length: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
        expect(parseDay(text)).toBe(exists ? text : null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dayOfPath', () => {
  it.each([
    ['2025-02-26.md', 'named by its day'],
    ['2025/02/26.md', 'folders by year and month'],
    ['paper_logs/2025/02/26.md', "the source's own layout"],
    ['a/b c/하루/2025-02-26.md', 'below any folder'],
    ['2025/2025-02-26.md', 'below a folder of the year'],
    ['/work/2025/02/26.md', 'an absolute path'],
  ])('%s is the digest of 2025-02-26: %s', (path) => {
    expect(dayOfPath(path)).toBe('2025-02-26');
  });

  it.each([
    ['README.md', 'no day'],
    ['LICENSE.md', 'no day'],
    ['paper_logs/papers_list.csv', 'no day'],
    ['2025-02-26.txt', 'no markdown'],
    ['2025-02-26.md.bak', 'no markdown'],
    ['notes-2025-02-26.md', 'more than a day'],
    ['12025/02/26.md', 'no year'],
    ['2025-02-30.md', 'a day that does not exist'],
    ['2025/02/30.md', 'a day that does not exist'],
    ['2025/2/26.md', 'one digit'],
    ['02/26.md', 'no year'],
    ['2025-02-26/README.md', 'a file in a folder named by a day'],
  ])('%s is no digest: %s', (path) => {
    expect(dayOfPath(path)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../../../src/digest/day';
import { newSince } from '../../../../src/views/marks/newSince';

const day = (text: string): Day => parseDay(text) ?? expect.fail(`no day: ${text}`);
const [D6, D7] = [day('2025-05-06'), day('2025-05-07')];
const [D8, D9] = [day('2025-05-08'), day('2025-05-09')];
const listed = (on: Day, papers: number) => ({ day: on, papers, votes: null, hash: '', bytes: 0 });
const days = [listed(D9, 20), listed(D8, 21), listed(D6, 17)];
const repeats = [{ day: D9, before: D8, papers: 2 }];

describe('newSince', () => {
  it.each([
    [D8, 20, D8],
    [D7, 39, D6], // two papers of the 9th are those of the 8th
    [day('2025-05-01'), 56, null], // all are new
    [D9, 0, null],
    [day('2025-06-01'), 0, null], // the archive has become shorter
  ])('finds after %s %i papers, and was read up to %s', (seen, papers, lastSeen) => {
    expect(newSince({ days, repeats }, seen)).toMatchObject({ papers, lastSeen });
  });

  it('counts listings where the archive does not say which papers it lists again', () => {
    expect(newSince({ days, repeats: null }, D7).papers).toBe(41);
  });

  it('has nothing new in an archive without days', () => {
    expect(newSince({ days: [], repeats: [] }, D7)).toEqual({
      days: [],
      papers: 0,
      lastSeen: null,
    });
  });
});

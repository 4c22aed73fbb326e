import { describe, expect, it } from 'vitest';
import { parseArxivId } from '../../../src/digest/arxivId';
import { digestFile, hasVotes, lookupFile, lookupMonth } from '../../../src/digest/manifest';
import { dayOf } from '../search/papers';

const ENTRY = { day: dayOf('2025-02-26'), papers: 22, votes: 0, bytes: 36_512, hash: '0a1b2c3d' };

describe('the files', () => {
  it('are named by what they hold and its hash', () => {
    expect(digestFile(ENTRY)).toBe('digests/2025-02-26-0a1b2c3d.md');
    expect(lookupFile('2502', '0a1b2c3d')).toBe('digests/papers-2502-0a1b2c3d.json');
  });

  it.each([
    ['2502.18411', '2502'],
    ['0704.0001', '0704'], // keeps its leading zero
  ])('%s is looked up in %s', (text, month) => {
    const id = parseArxivId(text);
    expect(id && lookupMonth(id)).toBe(month);
  });
});

describe('hasVotes', () => {
  it.each([
    [[], false],
    [[null, null], false],
    [[null, 0], true],
    [[12], true],
  ])('of days with %j votes is %s', (votes, has) => {
    expect(hasVotes(votes.map((sum) => ({ ...ENTRY, votes: sum })))).toBe(has);
  });
});

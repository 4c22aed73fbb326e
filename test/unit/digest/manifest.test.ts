import { describe, expect, it } from 'vitest';
import { parseArxivId } from '../../../src/digest/arxivId';
import { type Day, parseDay } from '../../../src/digest/day';
import {
  digestFile,
  hasVotes,
  lookupFile,
  lookupMonth,
  newManifest,
  parseLookup,
  parseManifest,
} from '../../../src/digest/manifest';

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

const ENTRY = { day: dayOf('2025-02-26'), papers: 22, votes: 0, bytes: 36_512, hash: '0a1b2c3d' };
const MANIFEST = newManifest({
  hash: '0a1b2c3d',
  days: [ENTRY],
  repeats: [{ day: dayOf('2025-02-26'), before: dayOf('2025-02-25'), papers: 1 }],
  packs: { '2025-02': '0a1b2c3d' },
  lookups: { '2502': '0a1b2c3d4e5f' },
  catalogue: { numbers: '0a1b2c3d', titles: { '2025': '1b2c3d4e' } },
});

describe('parseManifest', () => {
  it('reads what newManifest makes, through JSON', () => {
    expect(parseManifest(JSON.parse(JSON.stringify(MANIFEST)))).toEqual(MANIFEST);
  });

  it('accepts a manifest without days', () => {
    const none = { ...MANIFEST, days: [], repeats: [], packs: {}, lookups: {}, catalogue: null };
    expect(parseManifest(none)).toEqual(none);
  });

  it('reads one that was made before repeats were counted', () => {
    const { repeats: _, ...old } = MANIFEST;
    expect(parseManifest(old)).toEqual({ ...MANIFEST, repeats: null });
  });

  it.each([
    [undefined, 'made before there was one'],
    [null, 'none'],
    [[], 'a list'],
    [{ numbers: '../x', titles: {} }, 'a hash that would leave the folder'],
    [{ numbers: '0a1b2c3d', titles: { '2025': 7 } }, 'a number for a hash'],
  ] as [catalogue: unknown, why: string][])(
    'reads one with the catalogue %j as one without: %s',
    (catalogue) => {
      expect(parseManifest({ ...MANIFEST, catalogue })).toEqual({ ...MANIFEST, catalogue: null });
    },
  );

  it('drops unknown fields', () => {
    expect(parseManifest({ ...MANIFEST, extra: 1 })).toEqual(MANIFEST);
  });

  it.each<[value: unknown, why: string]>([
    [null, 'nothing'],
    [[], 'a list'],
    ['index', 'a text'],
    [{}, 'no fields'],
    [{ ...MANIFEST, version: 1 }, 'another version'],
    [{ ...MANIFEST, version: '2' }, 'a version as text'],
    [{ ...MANIFEST, days: {} }, 'no list of days'],
    [{ ...MANIFEST, days: [{ ...ENTRY, day: '2025-02-30' }] }, 'a day that does not exist'],
    [{ ...MANIFEST, days: [{ ...ENTRY, day: 20250226 }] }, 'a day as number'],
    [{ ...MANIFEST, days: [{ ...ENTRY, papers: -1 }] }, 'a negative number of papers'],
    [{ ...MANIFEST, days: [{ ...ENTRY, papers: 1.5 }] }, 'a fraction of a paper'],
    [{ ...MANIFEST, days: [{ ...ENTRY, papers: '22' }] }, 'papers as text'],
    [{ ...MANIFEST, days: [{ ...ENTRY, votes: '53' }] }, 'votes as text'],
    [
      { ...MANIFEST, days: [{ ...ENTRY, hash: '../../secret' }] },
      'a hash that would leave the folder',
    ],
    [{ ...MANIFEST, days: [ENTRY, null] }, 'one bad day among good ones'],
    [{ ...MANIFEST, repeats: {} }, 'no list of repeats'],
    [{ ...MANIFEST, repeats: [{ day: '2025-02-26', papers: 1 }] }, 'a repeat of one day'],
    [{ ...MANIFEST, lookups: { '2502': '0A1B2C3D' } }, 'an upper-case hash'],
  ])('refuses %j: %s', (value) => {
    expect(parseManifest(value)).toBeNull();
  });
});

describe('parseLookup', () => {
  it('reads the days of each paper', () => {
    const lookup = { '2502.18411': ['2025-03-07', '2025-02-26'], '2502.00001': [] };
    expect(parseLookup(lookup)).toEqual(lookup);
  });

  it.each<[value: unknown, why: string]>([
    [null, 'nothing'],
    [{ '2502.18411': '2025-02-26' }, 'a day that is no list'],
    [{ '2502.18411': ['2025-02-30'] }, 'a day that does not exist'],
  ])('refuses %j: %s', (value) => {
    expect(parseLookup(value)).toBeNull();
  });
});

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

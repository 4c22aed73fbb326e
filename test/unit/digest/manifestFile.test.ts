import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/build/hashOf';
import type { Manifest, ManifestDay } from '../../../src/digest/manifest';
import { daysOfColumns, parseLookup, parseManifest } from '../../../src/digest/manifestFile';
import { writeManifest } from '../../../src/digest/writeManifest';
import { dayOf } from '../search/papers';

/** What a day has nothing of while others have some. */
const NOTHING = { sources: null, doubtful: null };
const ENTRY: ManifestDay = {
  day: dayOf('2025-02-26'),
  papers: 22,
  votes: 0,
  bytes: 36_512,
  hash: '0a1b2c3d',
  ...NOTHING,
};
const OLDER: ManifestDay = {
  ...ENTRY,
  day: dayOf('2025-02-13'),
  votes: null,
  hash: 'ab4a9634',
  doubtful: ['2410.07869', '2410.07041'],
};
const OLDEST: ManifestDay = {
  ...ENTRY,
  day: dayOf('2024-12-31'),
  papers: 0,
  hash: 'c58482d5',
  sources: [[0, 12]],
};
const MANIFEST: Manifest = {
  hash: '0a1b2c3d',
  days: [ENTRY, OLDER, OLDEST],
  repeats: [{ day: dayOf('2025-02-26'), before: dayOf('2025-02-25'), papers: 1 }],
  packs: { '2025-02': '0a1b2c3d' },
  lookups: { '2502': '0a1b2c3d4e5f' },
  catalogue: { numbers: '0a1b2c3d', titles: { '2025': '1b2c3d4e' } },
  firstRows: '2b3c4d5e',
};
/** As the file holds it. */
const FILE = JSON.parse(writeManifest(MANIFEST));
const COLUMNS = FILE.days;

describe('writeManifest and parseManifest', () => {
  it('keep a manifest', () => {
    expect(parseManifest(FILE)).toEqual(MANIFEST);
  });

  it('keep any days', () => {
    const hash = fc
      .integer({ min: 0, max: 0xffff_ffff })
      .map((n) => n.toString(16).padStart(8, '0'));
    const id = fc.integer({ min: 10_000, max: 99_999 }).map((n) => `2502.${n}`);
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => dayOf(date.toISOString().slice(0, 10)));
    const entry = fc.record(
      {
        day,
        papers: fc.nat(),
        votes: fc.option(fc.nat()),
        bytes: fc.nat(),
        hash,
        doubtful: fc.array(id, { minLength: 1, maxLength: 3 }),
        sources: fc.array(fc.tuple(fc.nat(9), fc.nat(99)), { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['day', 'papers', 'votes', 'bytes', 'hash'] },
    );
    const lists = fc.uniqueArray(entry, { selector: (one) => one.day, maxLength: 60 });
    fc.assert(
      fc.property(lists, (list) => {
        const days = list.sort((a, b) => (a.day < b.day ? 1 : -1));
        const file = JSON.parse(writeManifest({ ...MANIFEST, days }));
        expect(parseManifest(file)?.days.map(withoutNothing)).toEqual(days);
        expect(daysOfColumns(file.days)).toEqual(days.map(({ day, hash }) => ({ day, hash })));
      }),
    );
  });

  it('keep a manifest without days', () => {
    const none = { ...MANIFEST, days: [], repeats: [], packs: {}, lookups: {}, catalogue: null };
    expect(parseManifest(JSON.parse(writeManifest(none)))).toEqual(none);
  });

  it("leave out what is the reader's own", () => {
    const own = { ...MANIFEST, archive: MANIFEST };
    expect(JSON.parse(writeManifest(own))).toEqual(FILE);
  });

  it('take less than 11 bytes a day, compressed', () => {
    const days = Array.from({ length: 1000 }, (_, place) => aDay(place));
    const bytes = (some: readonly ManifestDay[]) =>
      gzipSync(writeManifest({ ...MANIFEST, days: some }), { level: 9 }).length;
    expect((bytes(days) - bytes(days.slice(0, 100))) / 900).toBeLessThan(11);
  });
});

describe('parseManifest', () => {
  it('reads what the version before has stored on devices', () => {
    const file = JSON.parse(JSON.stringify({ version: 2, ...MANIFEST }));
    expect(parseManifest(file)).toEqual(MANIFEST);
  });

  it('reads one that was made before repeats were counted', () => {
    const { repeats: _, ...old } = FILE;
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
      expect(parseManifest({ ...FILE, catalogue })).toEqual({ ...MANIFEST, catalogue: null });
    },
  );

  it('drops unknown fields', () => {
    expect(parseManifest({ ...FILE, extra: 1 })).toEqual(MANIFEST);
  });

  it.each<[value: unknown, why: string]>([
    [null, 'nothing'],
    [[], 'a list'],
    ['index', 'a text'],
    [{}, 'no fields'],
    [{ ...FILE, version: 1 }, 'another version'],
    [{ ...FILE, version: '3' }, 'a version as text'],
    [{ ...FILE, repeats: {} }, 'no list of repeats'],
    [{ ...FILE, repeats: [{ day: '2025-02-26', papers: 1 }] }, 'a repeat of one day'],
    [{ ...FILE, lookups: { '2502': '0A1B2C3D' } }, 'an upper-case hash'],
    [{ ...FILE, days: {} }, 'no columns'],
    [{ ...FILE, days: MANIFEST.days }, 'a list of days'],
  ])('refuses %j: %s', (value) => {
    expect(parseManifest(value)).toBeNull();
  });

  it.each<[columns: object, why: string]>([
    [{ day: { '2025-02': '30 13', '2024-12': '31' } }, 'a day that does not exist'],
    [{ day: { '': '26', '2025-02': '13', '2024-12': '31' } }, 'a day of no month'],
    [{ day: { '2025-02': [26, 13], '2024-12': [31] } }, 'days as numbers'],
    [{ day: '2025-02 26 13 2024-12 31' }, 'days as a text'],
    [{ day: ['26 13', '31'] }, 'months as a list'],
    [{ day: { '2025-02': '26 13', '2024-12': '31 30' } }, 'more days than entries'],
    [{ papers: [-1, 22, 0] }, 'a negative number of papers'],
    [{ papers: [1.5, 22, 0] }, 'a fraction of a paper'],
    [{ papers: [null, 22, 0] }, 'unknown papers'],
    [{ papers: ['22', 22, 0] }, 'papers as text'],
    [{ papers: '22 22 0' }, 'a column that is a text'],
    [{ papers: undefined }, 'no column'],
    [{ bytes: [36_512, 36_512] }, 'fewer entries than days'],
    [{ votes: [0, '53', 0] }, 'votes as text'],
    [{ hash: '../../secret'.repeat(3) }, 'a hash that would leave the folder'],
    [{ hash: '0a1b2c3dab4a963' }, 'hashes too short'],
    [
      { hash: ['../../secret', 'ab4a9634', 'c58482d5'] },
      'a list with a hash that would leave the folder',
    ],
    [{ hash: undefined }, 'no hashes'],
  ])('refuses columns with %j: %s', (columns) => {
    expect(parseManifest({ ...FILE, days: { ...COLUMNS, ...columns } })).toBeNull();
  });

  it('of the version before refuses one bad day among good ones', () => {
    expect(parseManifest({ version: 2, ...MANIFEST, days: [ENTRY, null] })).toBeNull();
    expect(parseManifest({ version: 2, ...MANIFEST, days: [{ ...ENTRY, votes: '5' }] })).toBeNull();
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

/** A day of an archive, as real ones differ. */
function aDay(place: number): ManifestDay {
  const random = (field: string) => Number.parseInt(hashOf(`${place} ${field}`), 16);
  const date = new Date(Date.UTC(2025, 1, 26) - place * 86_400_000).toISOString().slice(0, 10);
  return {
    day: dayOf(date),
    papers: 20 + (random('papers') % 13),
    votes: 150 + (random('votes') % 200),
    bytes: 36_000 + (random('bytes') % 16_000),
    hash: hashOf(`${place}`),
  };
}

function withoutNothing({ sources, doubtful, ...entry }: ManifestDay): ManifestDay {
  return {
    ...entry,
    ...(sources !== null && sources !== undefined && { sources }),
    ...(doubtful !== null && doubtful !== undefined && { doubtful }),
  };
}

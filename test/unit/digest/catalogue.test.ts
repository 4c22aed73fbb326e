import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import {
  addTitles,
  type CatalogueDay,
  numbersFile,
  parseNumbers,
  titlesFile,
  writeNumbers,
  writeTitles,
} from '../../../src/digest/catalogue';
import type { Day } from '../../../src/digest/day';
import { BUNDLED_DAYS } from '../search/papers';

const DAYS: readonly CatalogueDay[] = [
  dayOf('2024-12-31', [
    ['2412.00001', 3, 'One'],
    ['2412.12345', null, 'Two words'],
    ['2501.12345', 0, 'Of another month'],
  ]),
  dayOf('2025-01-02', []),
  dayOf('2025-01-03', [['2412.00001', 7, 'One, listed again']]),
];

function dayOf(
  day: string,
  papers: readonly (readonly [
    id: string,
    votes: number | null,
    title: string,
    koreanTitle?: string | null,
  ])[],
): CatalogueDay {
  return {
    day: day as Day,
    papers: papers.map(([id, votes, title, koreanTitle = null], index) => {
      return { id: id as ArxivId, day: day as Day, rank: index + 1, votes, title, koreanTitle };
    }),
  };
}

/** What a reader of the files gets. */
function reread(days: readonly CatalogueDay[]) {
  const years = new Set(days.map(({ day }) => day.slice(0, 4)));
  const titles = Array.from(years, (year) => {
    const ofYear = days.filter(({ day }) => day.startsWith(year));
    return [year, JSON.parse(writeTitles(ofYear))] as const;
  });
  return { numbers: JSON.parse(writeNumbers(days)), titles: new Map<string, unknown>(titles) };
}

const parse = ({ numbers, titles }: ReturnType<typeof reread>) => {
  const days = parseNumbers(numbers);
  return days && addTitles(days, titles);
};

describe('the catalogue', () => {
  it('is read as it was written', () => {
    expect(parse(reread(DAYS))).toEqual(DAYS);
    expect(parse(reread([]))).toEqual([]);
  });

  it('is read as it was written, whatever the titles and votes', () => {
    const paper = fc.tuple(
      fc.integer({ min: 0, max: 99_999 }).map((n) => `2502.${String(n).padStart(5, '0')}`),
      fc.option(fc.nat()),
      fc.string({ unit: 'binary' }),
      fc.option(fc.string({ minLength: 1 })),
    );
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 5 }), (papers) => {
        const days = [dayOf('2025-02-26', papers), dayOf('2025-02-27', papers.slice(1))];
        expect(parse(reread(days))).toEqual(days);
      }),
    );
  });

  it('says which topics a paper has, in their order', () => {
    const [day, ...others] = DAYS;
    const [first, second, ...more] = day?.papers ?? [];
    if (!day || !first || !second) throw new Error('expected two papers');
    const topics = ['reasoning', '3d-generation'];
    const papers = [{ ...first, topics }, { ...second, topics: ['reasoning'] }, ...more];
    const days = [{ ...day, papers }, ...others];
    expect(parse(reread(days))).toEqual(days);
  });

  it('has no column of topics where no paper has one, and skips numbers that name none', () => {
    const file = JSON.parse(writeNumbers(DAYS));
    expect(file.columns).not.toHaveProperty('topics');
    const columns = { ...file.columns, topicIds: 'mamba', topics: '0,7 x - 3' };
    const [day] = parseNumbers({ ...file, columns }) ?? [];
    expect(day?.papers.map(({ topics }) => topics)).toEqual([['mamba'], undefined, undefined]);
  });

  it('has a column of Korean titles only where a paper has one', () => {
    const named = dayOf('2025-02-26', [
      ['2502.00001', 1, 'One', '하나'],
      ['2502.00002', 2, 'Two'],
    ]);
    expect(JSON.parse(writeTitles([named])).columns).toEqual({
      titles: ['One', 'Two'],
      korean: ['하나', ''],
    });
    expect(Object.keys(JSON.parse(writeTitles(DAYS)).columns)).toEqual(['titles']);
    expect(parse(reread([named]))).toEqual([named]);
  });

  it('is read without Korean titles where that column is damaged', () => {
    const { numbers, titles } = reread(DAYS);
    const damaged = { version: 1, columns: { titles: ['One', 'Two words', 'C'], korean: [1] } };
    const read = parse({ numbers, titles: new Map([...titles, ['2024', damaged]]) });
    expect(read?.[0]?.papers.map(({ koreanTitle }) => koreanTitle)).toEqual([null, null, null]);
  });

  it('skips columns that it does not know', () => {
    const { numbers, titles } = reread(DAYS);
    const more = { ...numbers, columns: { ...numbers.columns, topics: 'a b' }, note: 1 };
    expect(parse({ numbers: more, titles })).toEqual(DAYS);
  });

  it.each<[what: string, damage: (files: ReturnType<typeof reread>) => unknown]>([
    ['a later version', (files) => ({ ...files.numbers, version: 2 })],
    ['nothing', () => null],
    ['a text', () => 'days'],
    ['a column less', ({ numbers }) => ({ ...numbers, columns: { ...numbers.columns, votes: 1 } })],
    ['an id less', ({ numbers }) => changed(numbers, 'ids', (ids) => ids.slice(11))],
    ['an id more', ({ numbers }) => changed(numbers, 'ids', (ids) => `${ids} 00001`)],
    ['a day that is none', ({ numbers }) => changed(numbers, 'days', (d) => d.replace('12', '13'))],
    ['a size that is none', ({ numbers }) => changed(numbers, 'sizes', () => '3 0 -1')],
    ['votes that are none', ({ numbers }) => changed(numbers, 'votes', () => '3 x 0 7')],
  ])('is refused as a whole with %s', (_what, damage) => {
    const files = reread(DAYS);
    expect(parse({ ...files, numbers: damage(files) })).toBeNull();
  });

  it('is refused as a whole without the titles of a year, or with too few', () => {
    const { numbers, titles } = reread(DAYS);
    expect(parse({ numbers, titles: new Map([...titles].slice(1)) })).toBeNull();
    expect(
      parse({ numbers, titles: new Map([...titles, ['2024', JSON.parse(writeTitles([]))]]) }),
    ).toBeNull();
  });

  it('takes at most 45 bytes a paper of the bundled digests, compressed', () => {
    const days = [...BUNDLED_DAYS]
      .reverse()
      .map((papers) => ({ day: papers[0]?.day as Day, papers }));
    const papers = days.reduce((sum, day) => sum + day.papers.length, 0);
    const bytes = [writeNumbers(days), writeTitles(days)]
      .map((file) => gzipSync(file, { level: 9 }).length)
      .reduce((sum, length) => sum + length);
    expect(papers).toBe(112);
    // 29 on 265 days: more titles share more words.
    expect(bytes / papers).toBeLessThanOrEqual(45);
  });

  it('has files with their content in the name', () => {
    expect(numbersFile('0a1b2c3d')).toBe('digests/numbers-0a1b2c3d.json');
    expect(titlesFile('2025', '0a1b2c3d')).toBe('digests/titles-2025-0a1b2c3d.json');
  });
});

function changed(
  numbers: { columns: Record<string, string> },
  column: string,
  change: (text: string) => string,
) {
  return {
    ...numbers,
    columns: { ...numbers.columns, [column]: change(numbers.columns[column] ?? '') },
  };
}

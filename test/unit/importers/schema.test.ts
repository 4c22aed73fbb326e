import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported } from './imported';

const FILE = new URL('../../../public/digest.schema.json', import.meta.url);
const isValid = new Ajv().compile(JSON.parse(readFileSync(FILE, 'utf8')));

const PICTURE = 'https://cdn-uploads.huggingface.co/a.png';
const bad = [5, true, {}, [], [5], ['x'], 'x', '', ' ', null, undefined] as const;
const one = (...values: readonly unknown[]) => fc.constantFrom(...values, ...bad);
const address = one(
  'https://a.io/b',
  'http://a.io',
  'https://a',
  'https://a.io/b c',
  'https://가.kr',
);

const section = fc.oneof(
  fc.record(
    {
      label: one("What's New", 'a'.repeat(60), 'a'.repeat(61), 'A:'),
      text: one('글', 'a\n\nb', 'a'.repeat(16_001)),
      bullets: one(['a', 'b'], ['', 'a'], [''], ['a', 5]),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(...bad),
);

const paper = fc.record(
  {
    id: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('2601.00010', 'arXiv:2601.00010v2') },
      one(
        '2613.00010',
        '2601.00010.pdf',
        'cs/0112017',
        2601.0001,
        'https://hf.co/papers/2601.00010',
      ),
    ),
    url: one(
      'https://arxiv.org/abs/2601.00010',
      'https://example.org/2601.00010',
      'https://arxiv.org/',
    ),
    title: fc.oneof({ weight: 8, arbitrary: fc.constant('A Title') }, one('a'.repeat(1001))),
    titles: one({ ko: '제목' }, { ko: 5 }, { ko: null }, { en: 'x' }, { ko: 'a'.repeat(1001) }),
    authors: one(['A B'], [{ name: 'A B' }], [{ name: 5 }], [null], ['a'.repeat(201)], [{}]),
    votes: one(0, 12, '1,234', '12', -1, 1.5, 9_999_999, 10_000_000, '1,23', '12 votes'),
    sections: fc.oneof(
      fc.array(section, { maxLength: 2 }),
      fc.constant([{ label: 'A', text: '글' }]),
      fc.constantFrom(...bad),
    ),
    abstract: fc.oneof(
      { weight: 4, arbitrary: fc.constant('An abstract.') },
      one('a'.repeat(16_001)),
    ),
    keywords: one(['a', 'b'], [''], ['a', 5]),
    links: fc.oneof(
      fc.record({ code: address, project: address }, { requiredKeys: [] }),
      fc.constantFrom(...bad),
    ),
    picture: one(PICTURE).filter((value) => value !== 'x'),
    lang: one('ko', 'zh-Hant', 'Korean', 'x'),
    score: fc.constantFrom(1, 'x'),
  },
  { requiredKeys: ['title'] },
);

/** One field of a good paper replaced, so that most papers have one fault at most. */
const nearlyGood = paper.chain((odd) =>
  fc.subarray(Object.keys(odd) as (keyof typeof odd)[], { maxLength: 2 }).map((keys) => ({
    id: '2601.00010',
    title: 'A Title',
    abstract: 'An abstract.',
    ...Object.fromEntries(keys.map((key) => [key, odd[key]])),
  })),
);

const file = fc.oneof(
  fc.tuple(fc.oneof(nearlyGood, paper)),
  fc.record(
    {
      date: fc.constantFrom('2026-01-05', '2026-1-5', '2026-13-01', 5, null, ''),
      papers: fc.oneof({ weight: 6, arbitrary: fc.tuple(nearlyGood) }, one([])),
    },
    { requiredKeys: ['papers'] },
  ),
);

describe('digest.schema.json', () => {
  it('accepts what the importer reads without a problem, and nothing else', () => {
    let accepted = 0;
    fc.assert(
      fc.property(file, (value) => {
        const written = JSON.parse(JSON.stringify(value));
        const { problems } = imported(written);
        // Keys that are not known are counted and change nothing.
        const flaws = problems.filter((problem) => !problem.includes('left out: '));
        accepted += flaws.length === 0 ? 1 : 0;
        expect([isValid(written), JSON.stringify(written)]).toEqual([
          flaws.length === 0,
          JSON.stringify(written),
        ]);
      }),
      { numRuns: 2000 },
    );
    // Else nothing would be proved of what is accepted, or of what is refused.
    expect(accepted).toBeGreaterThan(300);
    expect(accepted).toBeLessThan(1700);
  });

  it('accepts an empty day', () => {
    expect([isValid([]), isValid({ papers: [] })]).toEqual([true, true]);
  });
});

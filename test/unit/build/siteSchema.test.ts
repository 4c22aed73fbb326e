import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteSettings } from '../../../src/build/parseSiteSettings';
import { SITE_LANGUAGES } from '../../../src/digest/siteSettings';

const FILE = new URL('../../../public/site.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(FILE, 'utf8'));
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);

const bad = [5, {}, [], [5], '', ' ', null, undefined] as const;
const one = (...values: readonly unknown[]) => fc.constantFrom(...values, ...values, ...bad);

const text = one('하루논문', { ko: '가', en: 'A' }, { en: 5 }, { de: 'x' }, 'a'.repeat(1001));
const url = one('https://a.io', 'https://a.io/(b)', 'http://a.io', 'https://a', 'https://me@a.io');
const hosts = one(
  ['images.example.org'],
  ['A.io', 'b.c.kr'],
  ['https://a.io'],
  ['*.a.io'],
  ['a.io:8080'],
  ['127.0.0.1'],
  ['localhost'],
  ['a.io/b'],
);

/** Few of the keys of an object, so that most have one fault at most. */
const fewOf = (all: fc.Arbitrary<object>) =>
  all.chain((whole) =>
    fc
      .subarray(Object.entries(whole), { maxLength: Math.min(2, Object.keys(whole).length) })
      .map((entries) => Object.fromEntries(entries)),
  );

const source = fc.record(
  {
    folder: one('a', 'a/b/', './a', '../a', 'a//b', '/a', 'a\\b', 'a/.', '.a'),
    name: one('A'),
    url,
    licence: one(
      { name: 'CC0' },
      { name: 'CC0', url: 'https://a.io' },
      { name: 'CC0', url: 'x' },
      { url: 'https://a.io' },
      { name: '' },
    ),
    writtenByModel: one(true, false, 'no'),
    votesFrom: one('A'),
    language: one('en', 'zh-Hant', 'Korean'),
    color: fc.constant('red'),
  },
  { requiredKeys: [] },
);

const settings = fc.oneof(
  {
    weight: 30,
    arbitrary: fewOf(
      fc.record(
        {
          $schema: fc.constant('site.schema.json'),
          name: text,
          shortName: text,
          tagline: text,
          description: text,
          language: one('ko', 'en', 'de'),
          pictureHosts: hosts,
          videoHosts: hosts,
          repository: url,
          sources: fc.oneof(fc.tuple(fewOf(source)), fc.constantFrom(...bad)),
          colour: fc.constant('red'),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  fc.constantFrom(...bad),
);

describe('site.schema.json', () => {
  it('accepts what the build reads without an error, and nothing else', () => {
    let accepted = 0;
    fc.assert(
      fc.property(settings, (value) => {
        const written: unknown = JSON.parse(JSON.stringify(value ?? null));
        const { errors } = parseSiteSettings(written);
        accepted += errors.length === 0 ? 1 : 0;
        expect([isValid(written), JSON.stringify(written)]).toEqual([
          errors.length === 0,
          JSON.stringify(written),
        ]);
      }),
      { numRuns: 3000 },
    );
    // Else nothing would be proved of what is accepted, or of what is refused.
    expect(accepted).toBeGreaterThan(200);
    expect(accepted).toBeLessThan(2500);
  });

  it('has the languages of the interface', () => {
    expect(schema.properties.language.enum).toEqual([...SITE_LANGUAGES, null]);
  });
});

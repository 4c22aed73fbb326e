import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/failure';
import { LANGUAGE_CODES, LANGUAGES, type Language, type Texts } from '../../../src/i18n/languages';

const HANGUL = /[가-힣ㄱ-ㅣ]/;
const LATIN = /[A-Za-z]/;

const FAILURES: Failure[] = [
  { kind: 'unreachable', file: 'digests/index.json' },
  { kind: 'refused', file: 'digests/index.json', status: 404 },
  { kind: 'unreadable', file: 'digests/index.json' },
  { kind: 'no-worker' },
  { kind: 'bug', message: 'x is undefined' },
];

/** Every text with its place: `['messages.timeline.none', '조건에 맞는 논문이 없습니다.']`. */
type Placed = readonly [place: string, text: string];

/** Files whose texts are part of another file's. */
const PARTS_OF_OTHERS = ['late', 'filters', 'format', 'counts'];

/** Texts that hold functions over values that are not a number or a day. */
const SPECIAL = [
  'messages.failure.describe',
  'messages.format',
  'late.library.clock',
  'late.trends.rose',
  'late.trends.fell',
];

async function load(language: Language): Promise<Texts> {
  const { messages, late, feed } = LANGUAGES[language].load;
  return {
    messages: (await messages()).texts,
    late: (await late()).texts,
    feed: (await feed()).texts,
  };
}

const [ko, en] = [await load('ko'), await load('en')];

function textsOf(value: unknown, place = ''): Placed[] {
  if (SPECIAL.includes(place)) return [];
  if (typeof value === 'string') return [[place, value]];
  // Every value is given as a day; a number then reads NaN.
  if (typeof value === 'function') return [[place, String(value('2025-02-26', '2025-02'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    textsOf(inner, place === '' ? key : `${place}.${key}`),
  );
}

function placesWhere(texts: Texts, holds: (text: string) => boolean): string[] {
  return textsOf(texts)
    .flatMap(([place, text]) => (holds(text) ? [place] : []))
    .sort();
}

describe('the texts', () => {
  it.each(LANGUAGE_CODES)('of %s leave none empty', async (language) => {
    expect(placesWhere(await load(language), (text) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGE_CODES)('of %s are all looked at, file by file', async (language) => {
    const files = readdirSync(new URL(`../../../src/i18n/${language}/`, import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => !PARTS_OF_OTHERS.includes(name));
    const { late, ...others } = await load(language);
    expect([...Object.keys(late), ...Object.keys(others)].sort()).toEqual(files.sort());
  });

  it('한국어 파일에는 번역하지 않은 문장이 없다', () => {
    expect(placesWhere(ko, (text) => LATIN.test(text) && !HANGUL.test(text))).toEqual([
      'late.share.formats.bibtex', // names of formats
      'late.share.formats.csl',
      'late.share.formats.csv',
      'late.share.formats.json',
      'late.share.formats.markdown',
      'late.share.formats.ris',
      'late.trends.gain', // NaN here
    ]);
  });

  it.each([
    ['주말', 'some weekends have a digest'],
    ['weekend', 'some weekends have a digest'],
    ['물음표', 'the sign on the key is said, not its name'],
    ['question mark', 'the sign on the key is said, not its name'],
  ])('never say %s: %s', (word) => {
    const says = (text: string) => text.toLowerCase().includes(word);
    expect([...placesWhere(ko, says), ...placesWhere(en, says)]).toEqual([]);
  });

  it('in English have no Korean', () => {
    expect(placesWhere(en, (text) => HANGUL.test(text))).toEqual([]);
  });
});

describe('counts', () => {
  it.each([
    [0, '0편', '0 papers'],
    [1, '1편', '1 paper'],
    [112, '112편', '112 papers'],
    [5488, '5,488편', '5,488 papers'],
  ])('of %i papers read %s and %s', (count, korean, english) => {
    const { papers } = en.messages.count;
    expect([ko.messages.count.papers(count), papers(count)]).toEqual([korean, english]);
  });

  it('have a singular in English', () => {
    const { votes, days, authors } = en.messages.count;
    expect([votes(1), days(1), authors(1)]).toEqual(['1 vote', '1 day', '1 author']);
    expect([votes(2), days(2), authors(2)]).toEqual(['2 votes', '2 days', '2 authors']);
  });
});

describe('failures', () => {
  it.each(FAILURES)('$kind has a sentence of its own in both languages', (failure) => {
    const [korean, english] = [ko, en].map(({ messages }) => messages.failure.describe(failure));
    expect(korean).toMatch(HANGUL);
    expect(english).toMatch(/^[A-Z][^가-힣]+\.$/);
  });

  it('name the file and the answer, so that readers can report them', () => {
    for (const { messages } of [ko, en]) {
      const sentence = messages.failure.describe({
        kind: 'refused',
        file: 'digests/index.json',
        status: 404,
      });
      expect(sentence).toContain('digests/index.json');
      expect(sentence).toContain('404');
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/failure';
import { chooseLanguage, loadMessages, type Messages } from '../../../src/i18n/messages';

const ko = await loadMessages('ko');
const en = await loadMessages('en');

const HANGUL = /[가-힣ㄱ-ㅣ]/;
const LATIN = /[A-Za-z]/;

const FAILURES: Failure[] = [
  { kind: 'unreachable', file: 'digests/index.json' },
  { kind: 'refused', file: 'digests/index.json', status: 404 },
  { kind: 'unreadable', file: 'digests/index.json' },
  { kind: 'no-worker' },
  { kind: 'bug', message: 'x is undefined' },
];

/** Every sentence with its place: `['timeline.none', '조건에 맞는 논문이 없습니다.']`. */
function sentences({ format: _, ...messages }: Messages): [place: string, text: string][] {
  return collect(messages, '');
}

function collect(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (place === 'failure.describe') return [];
  // Every value is said as a day; where a number belongs it reads NaN.
  if (typeof value === 'function') return [[place, String(value('2025-02-26', '2025-02'))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    collect(inner, place === '' ? key : `${place}.${key}`),
  );
}

function placesWhere(messages: Messages, holds: (text: string) => boolean): string[] {
  return sentences(messages).flatMap(([place, text]) => (holds(text) ? [place] : []));
}

describe('the language files', () => {
  it('leave no sentence empty', () => {
    for (const messages of [ko, en]) {
      expect(placesWhere(messages, (text) => text.trim() === '')).toEqual([]);
    }
  });

  it('한국어 파일에는 번역하지 않은 문장이 없다', () => {
    const untranslated = placesWhere(ko, (text) => LATIN.test(text) && !HANGUL.test(text));
    expect(untranslated.sort()).toEqual([
      'language', // a code
      'paper.pdf', // as Koreans write it
      'paper.position', // two numbers, NaN here
      'switchLanguage', // in the language it leads to
      'switchLanguageShort',
    ]);
  });

  it('the English one has no Korean but what leads to it', () => {
    const korean = placesWhere(en, (text) => HANGUL.test(text));
    expect(korean.sort()).toEqual(['switchLanguage', 'switchLanguageShort']);
  });

  it('name their own language', () => {
    expect([ko.language, en.language]).toEqual(['ko', 'en']);
  });
});

describe('counts', () => {
  it.each([
    [0, '0편', '0 papers'],
    [1, '1편', '1 paper'],
    [112, '112편', '112 papers'],
    [5488, '5,488편', '5,488 papers'],
  ])('of %i papers read %s and %s', (count, korean, english) => {
    expect([ko.count.papers(count), en.count.papers(count)]).toEqual([korean, english]);
  });

  it('say one vote, one day and one author of one', () => {
    const { votes, days, authors } = en.count;
    expect([votes(1), days(1), authors(1)]).toEqual(['1 vote', '1 day', '1 author']);
    expect([votes(2), days(2), authors(2)]).toEqual(['2 votes', '2 days', '2 authors']);
  });
});

describe('failures', () => {
  it.each(FAILURES)('$kind is a sentence in both languages, each of its own', (failure) => {
    const [korean, english] = [ko, en].map((messages) => messages.failure.describe(failure));
    expect(korean).toMatch(HANGUL);
    expect(english).toMatch(/^[A-Z][^가-힣]+\.$/);
  });

  it('name the file and the answer, so that they can be told on', () => {
    for (const { failure } of [ko, en]) {
      const sentence = failure.describe({
        kind: 'refused',
        file: 'digests/index.json',
        status: 404,
      });
      expect(sentence).toContain('digests/index.json');
      expect(sentence).toContain('404');
    }
  });
});

describe('chooseLanguage', () => {
  it.each([
    [['ko-KR', 'en-US'], 'ko', 'the first'],
    [['en-GB', 'ko'], 'en', 'the first'],
    [['fr', 'de-AT', 'ko-KR', 'en'], 'ko', 'the first that the interface has'],
    [[null, 'ko'], 'ko', 'nothing chosen before'],
    [['en', 'ko-KR'], 'en', 'what was chosen before'],
    [['KO-kr'], 'ko', 'in capitals'],
    [['kok-IN'], 'en', 'Konkani is not Korean'],
    [['xx', ''], 'en', 'a broken tag'],
    [['constructor'], 'en', 'a word that every object knows'],
    [[], 'en', 'none at all'],
  ])('%j → %s: %s', (tags, expected) => {
    expect(chooseLanguage(tags)).toBe(expected);
  });
});

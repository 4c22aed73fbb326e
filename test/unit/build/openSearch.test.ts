import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../src/build/openSearch';
import { SITE } from './feeds';
import { elementsAt, problemsOf } from './schemas';

const WORDS = { name: '하루논문', description: '한국어 논문 요약을 찾습니다', language: 'ko' };
const HOME = 'https://haru.example/daily-papers/';

describe('openSearch', () => {
  it.each([
    ['its own words', WORDS],
    ['a long name', { ...WORDS, name: '하루논문 · Haru Papers' }],
    ['hostile words', { ...WORDS, name: '<b>&]]>', description: `${'가&<'.repeat(500)}` }],
  ])('is a description for %s', (_, words) => {
    expect(problemsOf('openSearch', openSearch(SITE, words))).toEqual([]);
  });

  it('searches where the app does', () => {
    expect(elementsAt(openSearch(SITE, WORDS), '//a:Url')).toEqual([
      {
        name: 'Url',
        text: '',
        attributes: { type: 'text/html', template: `${HOME}?q={searchTerms}` },
      },
    ]);
  });

  it('shows the picture of the app, and says its language', () => {
    const written = openSearch(SITE, WORDS);
    expect(elementsAt(written, '//a:Image').map(({ text }) => text)).toEqual([
      `${HOME}favicon.svg`,
      `${HOME}icon-512.png`,
    ]);
    expect(elementsAt(written, '//a:Language')[0]?.text).toBe('ko');
  });

  it.each([
    ['하루논문', '하루논문', null],
    ['1234567890123456', '1234567890123456', null],
    ['하루논문 · Haru Papers', '하루논문 · Haru', '하루논문 · Haru Papers'],
    ['123456789012 456 89', '123456789012 456', '123456789012 456 89'],
    ['12345678901234567', '1234567890123456', '12345678901234567'],
    ['😀'.repeat(17), '😀'.repeat(16), '😀'.repeat(17)],
  ])('calls %j %j in short, and %j beside it', (name, short, long) => {
    const written = openSearch(SITE, { ...WORDS, name });
    expect(elementsAt(written, '//a:ShortName')[0]?.text).toBe(short);
    expect(elementsAt(written, '//a:LongName')[0]?.text ?? null).toBe(long);
  });
});

import { describe, expect, it } from 'vitest';
import {
  localText,
  SITE_LANGUAGES,
  type Source,
  sourceOfFile,
  wholeText,
} from '../../../src/digest/siteSettings';
import { LANGUAGE_CODES } from '../../../src/i18n/languages';

const inFolder = (folder: string | null): Source => ({
  folder,
  name: null,
  url: null,
  licence: null,
  writtenByModel: null,
  votesFrom: null,
  language: null,
});

describe('localText', () => {
  it.each([
    ['Lab', 'ko', 'Lab'],
    [{ ko: '가', en: 'A' }, 'en', 'A'],
    [{ ko: '가' }, 'en', '가'],
    [{ en: 'A' }, 'ko', 'A'],
    [null, 'ko', null],
  ] as const)('%j in %s is %j', (text, language, said) => {
    expect(localText(text, language, 'ko')).toBe(said);
  });
});

describe('wholeText', () => {
  it.each([
    ['Lab', 'Lab'],
    [{ ko: '하루논문', en: 'Haru Papers' }, '하루논문 · Haru Papers'],
    [{ en: 'Lab', ko: 'Lab' }, 'Lab'],
    [{ en: 'Lab' }, 'Lab'],
  ])('%j → %j', (text, whole) => {
    expect(wholeText(text, 'ko')).toBe(whole);
  });
});

describe('sourceOfFile', () => {
  const sources = [null, 'a', 'a/b', 'c'].map(inFolder);

  it.each([
    ['2025-02-26.md', 0],
    ['a/2025-02-26.md', 1],
    ['a/b/2025-02-26.md', 2],
    ['a/bc/2025-02-26.md', 1],
    ['ab/2025-02-26.md', 0],
    ['c/d/2025-02-26.md', 3],
  ])('%s is of the source %i', (path, index) => {
    expect(sourceOfFile(sources, path)).toBe(index);
  });

  it('holds a folder whose Hangul the disk has taken apart', () => {
    const hangul = [null, '그룹', '그룹/안'].map(inFolder);
    const indexOf = (path: string) => sourceOfFile(hangul, path.normalize('NFD'));
    expect(indexOf('그룹/2025-02-26.md')).toBe(1);
    expect(indexOf('그룹/안/2025-02-26.md')).toBe(2);
    expect(indexOf('그룹안/2025-02-26.md')).toBe(0);
  });

  it('is none where no folder holds the file', () => {
    expect(sourceOfFile(sources.slice(1), 'd/2025-02-26.md')).toBe(-1);
    expect(sourceOfFile([], '2025-02-26.md')).toBe(-1);
  });
});

describe('the languages of a site', () => {
  it('are those of the interface', () => {
    expect(SITE_LANGUAGES).toEqual(LANGUAGE_CODES);
  });
});

import { describe, expect, it } from 'vitest';
import {
  chooseLanguage,
  LANGUAGE_CODES,
  LANGUAGES,
  nextLanguage,
} from '../../../src/i18n/languages';

describe('chooseLanguage', () => {
  it.each([
    [['ko-KR', 'en-US'], 'ko', 'the first'],
    [['en-GB', 'ko'], 'en', 'the first'],
    [['fr', 'de-AT', 'ko-KR', 'en'], 'ko', 'the first that the interface has'],
    [['KO-kr'], 'ko', 'in capitals'],
    [['kok-IN'], 'en', 'Konkani is not Korean'],
    [['xx', ''], 'en', 'a broken tag'],
    [['constructor'], 'en', 'a name that every object has'],
    [[], 'en', 'none at all'],
  ])('%j → %s: %s', (tags, expected) => {
    expect(chooseLanguage(tags)).toBe(expected);
  });

  it.each(LANGUAGE_CODES)('finds %s by each of its tags', (language) => {
    for (const tag of LANGUAGES[language].tags) expect(chooseLanguage([tag])).toBe(language);
  });
});

describe('nextLanguage', () => {
  it('goes round all of the table', () => {
    const visited = LANGUAGE_CODES.map((_, index) =>
      LANGUAGE_CODES.slice(0, index).reduce(nextLanguage, LANGUAGE_CODES[0] ?? 'ko'),
    );
    expect(visited).toEqual(LANGUAGE_CODES);
  });
});

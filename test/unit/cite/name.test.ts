import { describe, expect, it } from 'vitest';
import { nameOf, namesOf } from '../../../src/cite/name';
import { PAPERS, paperOf } from './papers';

describe('nameOf', () => {
  it.each([
    ['the last word is the family name', 'Ada B. Clark', 'Ada B.', 'Clark', ''],
    ['a lower-case word before it belongs to it', 'Mart van Baalen', 'Mart', 'van Baalen', ''],
    [
      'all lower-case words before it do',
      'Mihaela van der Schaar',
      'Mihaela',
      'van der Schaar',
      '',
    ],
    ['an upper-case word does not', 'Ada Lovelace Clark', 'Ada Lovelace', 'Clark', ''],
    ['particles do in any case', 'Fernando De la Torre', 'Fernando', 'De la Torre', ''],
    ['two of them', 'Mark Van der Berg', 'Mark', 'Van der Berg', ''],
    ['one with a capital', 'Luc Van Dam', 'Luc', 'Van Dam', ''],
    ['all with capitals', 'Ana De Los Santos', 'Ana', 'De Los Santos', ''],
    ['an Italian one', 'Leonardo Di Caprio', 'Leonardo', 'Di Caprio', ''],
    ['the words before it are given names', 'J. R. Le Guin', 'J. R.', 'Le Guin', ''],
    ['a Vietnamese middle name is given', 'Tran Van Minh', 'Tran Van', 'Minh', ''],
    ['with diacritics too', 'Nguyễn Văn Anh', 'Nguyễn Văn', 'Anh', ''],
    ['and before two words', 'Le Van Anh Tuan', 'Le Van Anh', 'Tuan', ''],
    ['and after the given name', 'Minh Van Nguyen', 'Minh Van', 'Nguyen', ''],
    ['the first word is given, even if it is a particle', 'Van Dam', 'Van', 'Dam', ''],
    ['an `and` of a list is no name', 'and Ann Lee', 'Ann', 'Lee', ''],
    ['a lower-case last word is a family name', 'Dong shu', 'Dong', 'shu', ''],
    ['the first of two words is a given name', 'van Gogh', 'van', 'Gogh', ''],
    ['a suffix is apart', 'Hal Daumé III', 'Hal', 'Daumé', 'III'],
    ['with a stop too', 'Ronald McClelland Jr.', 'Ronald', 'McClelland', 'Jr.'],
    ['after a comma', 'Ada B. Clark, Jr.', 'Ada B.', 'Clark', 'Jr.'],
    ['after the family name', 'Clark, Jr., Ada B.', 'Ada B.', 'Clark', 'Jr.'],
    ['at the end of an inverted name', 'van der Berg, Ada, III', 'Ada', 'van der Berg', 'III'],
    ['an inverted name is turned', 'Clark, Ada', 'Ada', 'Clark', ''],
    ['line breaks are spaces', 'Ada\r\nClark', 'Ada', 'Clark', ''],
    ['separators are removed', 'Ada; Clark,', 'Ada', 'Clark', ''],
    ['a person whose family name is Ai', 'Wensi Ai', 'Wensi', 'Ai', ''],
  ])('%s', (_fact, text, given, family, suffix) => {
    expect(nameOf(text)).toEqual({ kind: 'person', given, family, suffix });
  });

  it.each([
    'Gemini Team',
    'Team GLM',
    '01. AI',
    'Essential AI',
    'DeepSeek-AI',
    'Rakuten Group',
    'o9 contributors',
    'the X team',
  ])('%s is a group', (text) => {
    expect(nameOf(text)).toEqual({ kind: 'group', text });
  });

  it.each(['Yingyan', '홍길동', '홍 길동', '王 伟'])('%s stays whole', (text) => {
    expect(nameOf(text)).toEqual({ kind: 'single', text });
  });
});

describe('namesOf', () => {
  it('is empty when the digest names none', () => {
    expect(namesOf(paperOf({ authors: null }))).toEqual([]);
  });

  it('leaves out empty names', () => {
    expect(namesOf(paperOf({ authors: ['\u200b', 'Kim'] }))).toHaveLength(1);
  });

  it('keeps every letter of the names in the digests', () => {
    for (const paper of PAPERS) {
      const whole = namesOf(paper).map((name) =>
        name.kind === 'person'
          ? [name.given, name.family, name.suffix].filter(Boolean).join(' ')
          : name.text,
      );
      expect(whole).toEqual(paper.authors ?? []);
    }
  });
});

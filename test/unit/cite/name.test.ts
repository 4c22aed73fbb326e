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
    ['an upper-case word does not', 'Fernando De la Torre', 'Fernando De', 'la Torre', ''],
    ['a lower-case last word is a family name', 'Dong shu', 'Dong', 'shu', ''],
    ['the first of two words is a given name', 'van Gogh', 'van', 'Gogh', ''],
    ['a suffix is apart', 'Hal Daumé III', 'Hal', 'Daumé', 'III'],
    ['with a stop too', 'Ronald McClelland Jr.', 'Ronald', 'McClelland', 'Jr.'],
    ['an inverted name is turned', 'Clark, Ada', 'Ada', 'Clark', ''],
    ['line breaks are spaces', 'Ada\r\nClark', 'Ada', 'Clark', ''],
    ['separators are removed', 'Ada; Clark,', 'Ada', 'Clark', ''],
    ['a person whose family name is Ai', 'Wensi Ai', 'Wensi', 'Ai', ''],
  ])('%s', (_fact, text, given, family, suffix) => {
    expect(nameOf(text)).toEqual({ kind: 'person', given, family, suffix });
  });

  it.each(['Gemini Team', 'Team GLM', '01. AI', 'Essential AI', 'DeepSeek-AI', 'Rakuten Group'])(
    '%s is a group',
    (text) => {
      expect(nameOf(text)).toEqual({ kind: 'group', text });
    },
  );

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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAuthors } from '../../../src/digest/authors';

describe('parseAuthors', () => {
  it.each([
    ['A. Author, B. Author', ['A. Author', 'B. Author'], 'names between commas'],
    ['Kai Chen', ['Kai Chen'], 'one name'],
    [' Kai   Chen ,Jun Zhu,', ['Kai Chen', 'Jun Zhu'], 'superfluous spaces and commas'],
    ['Kai Chen, Jun Zhu, Kai Chen', ['Kai Chen', 'Jun Zhu'], 'a name twice'],
    [
      "Kate O'Neill, Börje F. Karlsson",
      ["Kate O'Neill", 'Börje F. Karlsson'],
      'punctuation in names',
    ],
    ['01. AI, kai chen, Kai Chen', ['01. AI', 'kai chen', 'Kai Chen'], 'names that differ in case'],
    ["['A B', 'C D']", ['A B', 'C D'], 'a Python list'],
    [`['A B', "C O'D"]`, ['A B', "C O'D"], 'a Python list with both quotes'],
    [`['Kate O\\'Neill "Kay"', 'C D']`, [`Kate O'Neill "Kay"`, 'C D'], 'an escaped quote'],
    ["['King, Jr.', 'C D']", ['King, Jr.', 'C D'], 'a comma inside a name'],
    ["['A B','A B']", ['A B'], 'a name twice in a Python list'],
    ["['A B', 'C D", ["['A B'", "'C D"], 'half a Python list is no list'],
    ["['A B', 'C D]", ['A B', 'C D'], 'an unclosed quote'],
    ['Ann Lee; Bob Kim', ['Ann Lee', 'Bob Kim'], 'semicolons'],
    ['이영희，김철수、박민수', ['이영희', '김철수', '박민수'], 'wide separators'],
    ['Ann Lee, Bob Kim, and Cy Dee', ['Ann Lee', 'Bob Kim', 'Cy Dee'], 'and after a comma'],
    ['and Cy Dee, Ann Lee', ['Cy Dee', 'Ann Lee'], 'and at any place: the source stored a set'],
    ['Sammy Doe, Jr., Bob Kim', ['Sammy Doe Jr.', 'Bob Kim'], 'a suffix after a comma'],
    ['Hal Daumé, III; Bob Kim', ['Hal Daumé III', 'Bob Kim'], 'a suffix between semicolons'],
    ['Jr., Bob Kim', ['Jr.', 'Bob Kim'], 'a suffix of nobody'],
    ['Ann\\_Lee, Bob \\(Bo\\) Kim', ['Ann_Lee', 'Bob (Bo) Kim'], 'escapes of signs'],
    ['Ann Lee (MIT), Bob Kim (CMU, USA)', ['Ann Lee', 'Bob Kim'], 'affiliations in brackets'],
    ['김민준(서울대)、 이서연（KAIST）', ['김민준', '이서연'], 'brackets without a space, or wide'],
    ['Back\\Slash Man', ['Back\\Slash Man'], 'a backslash before a letter'],
  ])('%j → %j: %s', (text, names) => {
    expect(parseAuthors(text)).toEqual({ names, cut: false, isUnclear: false });
  });

  it.each([
    ['A B, C D, +', ['A B', 'C D'], 'at the end'],
    ['A B, +, C D', ['A B', 'C D'], 'in the middle: the source stored the list as a set'],
    ['+, A B', ['A B'], 'at the start'],
    ["['A B', '+', 'C D']", ['A B', 'C D'], 'in a Python list'],
    ['A B, C D, et al.', ['A B', 'C D'], 'in Latin'],
    ['A B, C D et al', ['A B', 'C D'], 'in Latin without a comma'],
    ['A B, C D, ...', ['A B', 'C D'], 'as dots'],
    ['A B, C D…', ['A B', 'C D'], 'as an ellipsis'],
    ['A B, C D, and others', ['A B', 'C D'], 'in English'],
    ['A B, C D and others', ['A B', 'C D'], 'in English without a comma'],
    ['A B, C D, +3', ['A B', 'C D'], 'with a number'],
    ['A B, C D +3 more', ['A B', 'C D'], 'with a number in words'],
    ['A B, C D, and 12 others', ['A B', 'C D'], 'with a number of others'],
    ['A B, C D & 2 more', ['A B', 'C D'], 'with a sign for and'],
    ['A B, C D 외 3명', ['A B', 'C D'], 'in Korean'],
    ['A B, C D, 외 12인', ['A B', 'C D'], 'in Korean after a comma'],
    ['김민준, 이서연 외', ['김민준', '이서연'], 'in Korean without a number'],
    ['김민준, 이서연 외 다수', ['김민준', '이서연'], 'in Korean with many'],
    ['김민준, 이서연 등 5인', ['김민준', '이서연'], 'in Korean with the number of all'],
    ['A B, C D, etc.', ['A B', 'C D'], 'in Latin too'],
    ['A B (MIT), C D (CMU) et. al.', ['A B', 'C D'], 'after an affiliation'],
    ['A B, C D, et al.,', ['A B', 'C D'], 'before a last comma'],
  ])('%j is cut: %s', (text, names) => {
    expect(parseAuthors(text)).toEqual({ names, cut: true, isUnclear: false });
  });

  it.each(['C++ Team', 'A B + C D', '++', 'Thomas More', 'Plus+3', '3 More Labs'])(
    'a + inside a name is no mark: %j',
    (text) => {
      expect(parseAuthors(text)).toEqual({ names: [text], cut: false, isUnclear: false });
    },
  );

  it.each([
    ['Ann Lee and Bob Kim', ['Ann Lee', 'Bob Kim'], 'two persons'],
    ['Cy Dee, Ann Lee & Bob Kim', ['Cy Dee', 'Ann Lee', 'Bob Kim'], 'the last two of three'],
    ['Computer Vision and Language Lab', ['Computer Vision and Language Lab'], 'a group'],
    ['Lee, Ann; Kim, Bob', ['Ann Lee', 'Bob Kim'], 'family names first'],
    [
      'García Márquez, Gabriel and Le Cun, Yann',
      ['Gabriel García Márquez', 'Yann Le Cun'],
      'family names first, as in BibTeX',
    ],
    ['Smith, J. and Doe, A.', ['J. Smith', 'A. Doe'], 'family names and initials'],
    ['Doe, A., Lee, B. C., & Kim, D.', ['A. Doe', 'B. C. Lee', 'D. Kim'], 'as the APA has them'],
    [
      'Ann Lee, Bob Kim and Cy Dee, Di Ek',
      ['Ann Lee', 'Bob Kim', 'Cy Dee', 'Di Ek'],
      'an and in the middle',
    ],
    ['Ann Lee and Bob Kim and Cy Dee', ['Ann Lee', 'Bob Kim', 'Cy Dee'], 'and twice'],
    ['Ann Lee and Bob Kim, Cy Dee', ['Ann Lee', 'Bob Kim', 'Cy Dee'], 'and at first'],
    ['김민준 및 이서연', ['김민준', '이서연'], 'and in Korean'],
    ['Ann Lee, J., Bob Kim', ['Ann Lee', 'J.', 'Bob Kim'], 'initials of nobody'],
    ['Smith, John', ['Smith', 'John'], 'words that may be one name'],
    ['Ann Lee, PhD, Bob Kim', ['Ann Lee', 'Bob Kim'], 'a degree'],
    ['Ann Lee, TBD', ['Ann Lee'], 'a word for unknown'],
    ['(unknown), Ann Lee', ['Ann Lee'], 'a word for unknown in brackets'],
    ['Ann Lee (MIT (US)), Bob Kim', ['Ann Lee (MIT (US))', 'Bob Kim'], 'brackets in brackets'],
    ['Ann Lee (MIT, Bob Kim', ['Ann Lee (MIT', 'Bob Kim'], 'a bracket that stays open'],
    ['Ann Lee1, Bob Kim*', ['Ann Lee1', 'Bob Kim*'], 'marks of footnotes'],
    ['**Ann Lee**, Bob Kim', ['**Ann Lee**', 'Bob Kim'], 'marks of bold'],
    ['[Ann Lee](https://a.example)', ['[Ann Lee](https://a.example)'], 'a link'],
    ['Ann Lee | Bob Kim', ['Ann Lee | Bob Kim'], 'a separator of tables'],
  ])('%j → %j, with doubt: %s', (text, names) => {
    expect(parseAuthors(text)).toEqual({ names, cut: false, isUnclear: true });
  });

  it.each([
    '',
    ' ',
    '-',
    'None',
    'N/A',
    'n.a.',
    'TBD',
    '(unknown)',
    ',',
    ' , ,',
    '[]',
    "['']",
    "['', '']",
  ])('%j has no names', (text) => {
    expect(parseAuthors(text).names).toEqual([]);
  });

  it('keeps every one of 663 names, the longest list of the source', () => {
    const names = Array.from({ length: 663 }, (_, i) => `Author ${i}`);
    expect(parseAuthors(names.join(', ')).names).toEqual(names);
  });

  it('reads any list of names that Python writes', () => {
    const name = fc
      .string({ minLength: 1, unit: fc.constantFrom(...'ab가é .,\'"\\[]-') })
      .map((text) => text.trim().replace(/ +/g, ' '))
      // Three dots are no name: they say that the list was cut.
      .filter((text) => text !== '' && text !== '...');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), (names) => {
        const text = `[${names.map(pythonQuote).join(', ')}]`;
        expect(parseAuthors(text)).toEqual({ names, cut: false, isUnclear: false });
      }),
    );
  });
});

/** As Python's `repr`: double quotes where there is a single one and no double. */
function pythonQuote(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}

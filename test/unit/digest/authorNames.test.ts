import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectAuthors } from '../../../src/build/collectAuthors';
import {
  authorAt,
  type ListedAuthor,
  namesFile,
  parseNames,
  writeNames,
} from '../../../src/digest/authorNames';
import { BUNDLED_DAYS } from '../search/papers';

/** What a reader of the file gets; undefined: nothing. */
function reread(authors: readonly ListedAuthor[]): ListedAuthor[] | undefined {
  const list = parseNames(JSON.parse(writeNames(authors)));
  return list?.names.map((_, index) => authorAt(list, index));
}

const byName = (a: ListedAuthor, b: ListedAuthor) => (a.name < b.name ? -1 : 1);

describe('the list of authors', () => {
  it('is read as it was written, by name', () => {
    const authors = [
      { name: 'Bo Liu', papers: 1, votes: null },
      { name: 'Bo Li', papers: 3, votes: 28 },
    ];
    expect(reread(authors)).toEqual(authors.toReversed());
    expect(JSON.parse(writeNames(authors)).columns.names).toEqual(['0Bo Li', '5u']);
    expect(reread([])).toEqual([]);
  });

  it('is read as it was written, whatever the names', () => {
    const author = fc.record({
      // Names that share more than a digit can say, and halves of a character.
      name: fc
        .tuple(fc.nat(40), fc.string({ unit: 'binary' }))
        .map(([n, rest]) => `${'𝔸'.repeat(n)}${rest}`),
      papers: fc.integer({ min: 1, max: 9999 }),
      votes: fc.option(fc.nat(99_999)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(author, { selector: ({ name }) => name }), (authors) => {
        expect(reread(authors)).toEqual(authors.toSorted(byName));
      }),
    );
  });

  it.each<[what: string, file: unknown]>([
    ['a later version', { version: 2, columns: { names: ['0A'], papers: '1', votes: '1' } }],
    ['nothing', null],
    ['a column less', { version: 1, columns: { names: ['0A'], papers: '1' } }],
    ['an author less', { version: 1, columns: { names: ['0A'], papers: '1 1', votes: '1 1' } }],
    ['papers that are none', { version: 1, columns: { names: ['0A'], papers: '0', votes: '1' } }],
    ['votes that are none', { version: 1, columns: { names: ['0A'], papers: '1', votes: 'x' } }],
    [
      'more shared than there is',
      { version: 1, columns: { names: ['1A'], papers: '1', votes: '-' } },
    ],
    ['no digit', { version: 1, columns: { names: ['!A'], papers: '1', votes: '-' } }],
  ])('is refused with %s', (_what, file) => {
    expect(parseNames(file)).toBeNull();
  });

  it('takes at most 55 bytes a paper of the bundled digests, compressed', () => {
    const papers = BUNDLED_DAYS.flat();
    const bytes = gzipSync(writeNames(collectAuthors(papers)), { level: 9 }).length;
    // 34 on 1,664 papers, with 815 authors of 112 here and 9,087 there.
    expect(bytes / papers.length).toBeLessThanOrEqual(55);
  });

  it('has its content in the name', () => {
    expect(namesFile('0a1b2c3d')).toBe('digests/names-0a1b2c3d.json');
  });
});

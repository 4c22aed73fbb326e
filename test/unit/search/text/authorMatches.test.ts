import { describe, expect, it } from 'vitest';
import { papersByAuthor } from '../../../../src/search/text/authorMatches';
import { isName, nameParts, nameTerms } from '../../../../src/search/text/nameTerms';
import { bundledCorpus, corpusOf } from '../corpus';

const corpus = corpusOf(
  { authors: ['Miquel Farré', 'Kai Chen'] },
  { authors: ['Kai Wang', 'Li Chen'] },
  { authors: ['Linus Chen'], title: 'Kai Chen' },
);

describe('papersByAuthor', () => {
  it.each([
    ['farre miq', [0], 'beginnings of parts in any order, without diacritics'],
    ['kai chen', [0], 'parts of one author, not of two, and not of a title'],
    ['miquelfarre', [0], 'a name in one'],
    ['li chen', [1], 'a part of two letters is whole'],
    ['kai', [], 'too short'],
    ['확산', [], 'no name'],
    ['nobody here', [], 'no author'],
    ['', [], 'nothing'],
  ])('%s → %j: %s', (text, places) => {
    expect([...papersByAuthor(corpus, text)]).toEqual(places);
  });

  it('finds what looking at every name finds', () => {
    const bundled = bundledCorpus();
    const names = new Set(bundled.docs.flatMap((doc) => doc.names));
    for (const name of [...names].slice(0, 300)) {
      if (!isName(name) || nameParts(name).join('').length < 4) continue;
      const isMeant = (other: string) => {
        const terms = nameTerms(other);
        const begins = (part: string) =>
          terms.some((term) => (part.length === 2 ? term === part : term.startsWith(part)));
        return terms.includes(nameParts(name).join('')) || nameParts(name).every(begins);
      };
      const slowly = bundled.docs.flatMap((doc, place) => (doc.names.some(isMeant) ? place : []));
      expect(
        [...papersByAuthor(bundled, name)].sort((a, b) => a - b),
        name,
      ).toEqual(slowly);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { coins } from '../../../src/cite/coins';
import { oneLine } from '../../../src/cite/oneLine';
import { arxivMonth } from '../../../src/digest/arxivId';
import { PAPERS, paperOf } from './papers';
import { checkFacts } from './zoteroChecks';
import { readCoins, type ZoteroItem } from './zoteroRules';

describe('coins, read by Zotero', () => {
  it('describes every paper of the digests', () => {
    for (const paper of PAPERS) {
      const item = readCoins(coins(paper));
      // Zotero reads every plus as a space, encoded or not.
      checkFacts(item, paper, oneLine(paper.title).replaceAll('+', ' '));
      expect(item.itemType).toBe('preprint');
      expect(item.date).toBe(arxivMonth(paper.id));
      const names = (paper.authors ?? []).slice(0, 20).map((name) => name.replaceAll('.', ''));
      expect(withoutStops(item.creators).map(sorted)).toEqual(names.map(sorted));
    }
  });

  it('names at most 20 authors', () => {
    const authors = Array.from({ length: 663 }, (_, index) => `Ada Clark${index}`);
    expect(readCoins(coins(paperOf({ authors }))).creators).toHaveLength(20);
  });

  it('holds any title as one value', () => {
    const item = readCoins(coins(paperOf({ title: 'a&rft.source=Nature=1 "b" \ud800<c>' })));
    expect(item.title).toBe('a&rft.source=Nature=1 "b" <c>');
    expect(item.publicationTitle).toBeUndefined();
  });
});

/** Zotero adds a stop to initials, which is no loss. */
const withoutStops = (creators: ZoteroItem['creators']) =>
  creators.map(({ firstName, lastName }) => `${firstName} ${lastName}`.replaceAll('.', '').trim());

/** The words of a name in any order. */
function sorted(name: string): string {
  return name.split(/[ ]+/).sort().join(' ');
}

import { describe, expect, it } from 'vitest';
import { coins } from '../../../src/cite/coins';
import { highwire } from '../../../src/cite/highwire';
import { nameOf } from '../../../src/cite/name';
import { oneLine } from '../../../src/cite/oneLine';
import { ris } from '../../../src/cite/ris';
import { arxivMonth } from '../../../src/digest/arxivId';
import type { Paper } from '../../../src/digest/paper';
import { PAPERS, paperOf, UNIQUE } from './papers';
import { readCoins, readCreator, readPage, readRis, type ZoteroItem } from './zoteroRules';

const MADE_UP = ['publicationTitle', 'publisher', 'conferenceName', 'abstractNote'];

function checkFacts(item: ZoteroItem, { id, title }: Paper, shownTitle = oneLine(title)): void {
  expect(item.title).toBe(shownTitle);
  expect(item.DOI).toBe(`10.48550/arXiv.${id}`);
  expect(item.url).toBe(`https://arxiv.org/abs/${id}`);
  for (const field of MADE_UP) expect(item[field]).toBeUndefined();
}

/** Zotero puts a stop behind initials, which is no loss. */
const stopless = (creators: ZoteroItem['creators']) =>
  creators.map(({ firstName, lastName }) => `${firstName} ${lastName}`.replaceAll('.', '').trim());

describe('the tags of a page, as Zotero reads them', () => {
  it('tell of every paper of the digests what it is', () => {
    for (const paper of PAPERS) {
      const item = readPage(highwire(paper));
      checkFacts(item, paper);
      expect(item.itemType).toBe('preprint');
      expect(item.date).toBe(arxivMonth(paper.id).replace('-', '/'));
      expect(item.pdf).toBe(`https://arxiv.org/pdf/${paper.id}`);
      expect(item.creators).toHaveLength(paper.authors?.length ?? 0);
    }
  });

  it('hold the id for those who want it', () => {
    expect(highwire(paperOf())).toContainEqual(['citation_arxiv_id', '2502.04920']);
  });

  it.each([
    ['Mihaela van der Schaar', { firstName: 'Mihaela', lastName: 'van der Schaar' }],
    ['Hal Daumé III', { firstName: 'Hal III', lastName: 'Daumé' }],
    ['Yingyan', { firstName: '', lastName: 'Yingyan' }],
    ['S Sakshi', { firstName: 'S.', lastName: 'Sakshi' }],
    // A weakness of the tags: they cannot say that a name is whole.
    ['Gemini Team', { firstName: 'Gemini', lastName: 'Team' }],
  ])('%s among others', (name, creator) => {
    expect(readPage(highwire(paperOf({ authors: [name, 'Eun Kim'] }))).creators[0]).toEqual(
      creator,
    );
  });

  it.each(['Ada B. Clark', 'Diego M. de las Casas', 'Hal Daumé III'])('%s alone is one', (name) => {
    const { creators } = readPage(highwire(paperOf({ authors: [name] })));
    expect(creators).toHaveLength(1);
  });

  it('name every author by the letters the digest has', () => {
    for (const { authors } of PAPERS) {
      for (const name of authors ?? []) {
        const parts = nameOf(name);
        const { lastName } =
          readPage(highwire(paperOf({ authors: [name, 'X'] }))).creators[0] ?? {};
        if (parts.kind === 'person') expect(lastName).toBe(parts.family);
      }
    }
  });

  it('lose their type to a page that calls itself a website, but not an article', () => {
    const tags = highwire(paperOf());
    expect(readPage([...tags, ['og:type', 'website']]).itemType).toBe('webpage');
    expect(readPage([...tags, ['og:type', 'article']]).itemType).toBe('preprint');
  });

  it('cannot keep a description of the page from passing for the abstract', () => {
    const item = readPage([...highwire(paperOf()), ['description', '요약']]);
    expect(item.abstractNote).toBe('요약');
  });
});

describe('a COinS span, as Zotero reads it', () => {
  it('tells of every paper of the digests what it is', () => {
    for (const paper of PAPERS) {
      const item = readCoins(coins(paper));
      // It reads every plus as a space, encoded or not.
      checkFacts(item, paper, oneLine(paper.title).replaceAll('+', ' '));
      expect(item.itemType).toBe('preprint');
      expect(item.date).toBe(arxivMonth(paper.id));
      const names = (paper.authors ?? []).slice(0, 20).map((name) => name.replaceAll('.', ''));
      expect(stopless(item.creators).map(sorted)).toEqual(names.map(sorted));
    }
  });

  it('names at most 20 authors', () => {
    const authors = Array.from({ length: 663 }, (_, index) => `Ada Clark${index}`);
    expect(readCoins(coins(paperOf({ authors }))).creators).toHaveLength(20);
  });

  it('is one attribute whatever the title holds', () => {
    const item = readCoins(coins(paperOf({ title: 'a&rft.source=Nature=1 "b" \ud800<c>' })));
    expect(item.title).toBe('a&rft.source=Nature=1 "b" <c>');
    expect(item.publicationTitle).toBeUndefined();
  });
});

describe('a RIS file, as Zotero reads it', () => {
  it('tells of every paper of the digests what it is', () => {
    const items = readRis(ris(UNIQUE));
    expect(items).toHaveLength(UNIQUE.length);
    for (const [index, paper] of UNIQUE.entries()) {
      const item = items[index];
      if (!item) throw new Error('counted before');
      checkFacts(item, paper);
      expect(item).toMatchObject({ itemType: 'manuscript', manuscriptType: 'Preprint' });
      expect(item).toMatchObject({ archive: 'arXiv', archiveLocation: `arXiv:${paper.id}` });
      expect(item.date).toBe(arxivMonth(paper.id));
      expect(item.creators).toHaveLength(paper.authors?.length ?? 0);
    }
  });
});

describe('readCreator, the rule of the tests themselves', () => {
  it.each([
    ['Clark, Ada B', { firstName: 'Ada B.', lastName: 'Clark' }],
    ['Ada Clark', { firstName: 'Ada', lastName: 'Clark' }],
  ])('%s', (name, creator) => {
    expect(readCreator(name)).toEqual(creator);
  });
});

/** The words of a name in any order. */
function sorted(name: string): string {
  return name.split(/[ ]+/).sort().join(' ');
}

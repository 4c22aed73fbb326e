import { describe, expect, it } from 'vitest';
import { highwire } from '../../../src/cite/highwire';
import { nameOf } from '../../../src/cite/name';
import { arxivMonth } from '../../../src/digest/arxivId';
import { OPTIONAL_LINES, PAPERS, paperOf } from './papers';
import { checkFacts } from './zoteroChecks';
import { readPage } from './zoteroRules';

describe('highwire, read by Zotero', () => {
  it('describe every paper of the digests', () => {
    for (const paper of PAPERS) {
      const item = readPage(highwire(paper));
      checkFacts(item, paper);
      expect(item.itemType).toBe('preprint');
      expect(item.date).toBe(arxivMonth(paper.id).replace('-', '/'));
      expect(item.pdf).toBe(`https://arxiv.org/pdf/${paper.id}`);
      expect(item.creators).toHaveLength(paper.authors?.length ?? 0);
    }
  });

  it('hold the id', () => {
    expect(highwire(paperOf())).toContainEqual(['citation_arxiv_id', '2502.04920']);
  });

  it('hold each keyword', () => {
    expect(highwire(paperOf(OPTIONAL_LINES))).toEqual(
      expect.arrayContaining([
        ['citation_keywords', '강화 학습'],
        ['citation_keywords', 'Reward Models'],
      ]),
    );
  });

  it.each([
    ['Mihaela van der Schaar', { firstName: 'Mihaela', lastName: 'van der Schaar' }],
    ['Hal Daumé III', { firstName: 'Hal III', lastName: 'Daumé' }],
    ['Yingyan', { firstName: '', lastName: 'Yingyan' }],
    ['S Sakshi', { firstName: 'S.', lastName: 'Sakshi' }],
    // A limit of the tags: they cannot say that a name is whole.
    ['Gemini Team', { firstName: 'Gemini', lastName: 'Team' }],
  ])('%s is split among other authors', (name, creator) => {
    expect(readPage(highwire(paperOf({ authors: [name, 'Eun Kim'] }))).creators[0]).toEqual(
      creator,
    );
  });

  it.each(['Ada B. Clark', 'Diego M. de las Casas', 'Hal Daumé III'])(
    '%s is one author when alone',
    (name) => {
      const { creators } = readPage(highwire(paperOf({ authors: [name] })));
      expect(creators).toHaveLength(1);
    },
  );

  it('keep the family name of every author', () => {
    for (const { authors } of PAPERS) {
      for (const name of authors ?? []) {
        const parts = nameOf(name);
        const { lastName } =
          readPage(highwire(paperOf({ authors: [name, 'X'] }))).creators[0] ?? {};
        if (parts.kind === 'person') expect(lastName).toBe(parts.family);
      }
    }
  });

  it('lose their type on a page of og:type website, not of article', () => {
    const tags = highwire(paperOf());
    expect(readPage([...tags, ['og:type', 'website']]).itemType).toBe('webpage');
    expect(readPage([...tags, ['og:type', 'article']]).itemType).toBe('preprint');
  });

  it('do not keep a description of the page from being read as the abstract', () => {
    const item = readPage([...highwire(paperOf()), ['description', '요약']]);
    expect(item.abstractNote).toBe('요약');
  });
});

import { describe, expect, it } from 'vitest';
import { bucketOf, parseBucket, writeBuckets } from '../../../../src/digest/authorBuckets';
import { parseNames, writeNames } from '../../../../src/digest/authorNames';
import { NO_QUESTION, type Question } from '../../../../src/question/question';
import { AuthorSearch } from '../../../../src/search/query/authorSearch';
import { createListedAuthors } from '../../../../src/search/query/createListedAuthors';
import { NO_LISTED_AUTHORS } from '../../../../src/search/query/listedAuthors';
import { createPaperStore } from '../../../../src/search/query/paperStore';
import { Searcher } from '../../../../src/search/query/searcher';
import { loadedTextModule } from '../loadedTextModule';
import { dayOf, idOf, paperOf } from '../papers';

const IDS = ['2502.00001', '2502.00002', '2502.00003'].map(idOf);
const PAPERS = new Map([
  ['Kai Chen', [0, 2]],
  ['Bo Li', [1]],
  ['Miquel Farré', [1]],
]);
const FILES = writeBuckets(PAPERS)?.map((text) => JSON.parse(text)) ?? [];
const LIST = parseNames(
  JSON.parse(
    writeNames(Array.from(PAPERS, ([name, { length }]) => ({ name, papers: length, votes: 1 }))),
  ),
);

/** What is known when the buckets of some names have been read. */
function listed(names: readonly string[], list = LIST) {
  const buckets = new Map(
    names.flatMap((name) => {
      const number = bucketOf(name);
      const bucket = parseBucket(FILES[number], IDS.length);
      return bucket ? [[number, bucket] as const] : [];
    }),
  );
  return createListedAuthors({ ids: IDS, buckets, names: list });
}

describe('listed authors', () => {
  it('have their papers, where the bucket of the name is read', () => {
    expect(listed(['Kai Chen']).papersBy('Kai Chen')).toEqual([IDS[0], IDS[2]]);
    expect(listed(['Kai Chen']).papersBy('Bo Li')).toBeNull();
    expect(listed(['Bo Li']).papersBy('Kai Chen')).toBeNull();
    expect(listed(['Nobody']).papersBy('Nobody')).toEqual([]);
  });

  it('are found by beginnings of their names, where the list is read', () => {
    const names = (typed: string, whole = false) =>
      listed([])
        .like(typed, whole)
        ?.map(({ name }) => name);
    expect(names('farre miq')).toEqual(['Miquel Farré']);
    expect(names('ch')).toEqual(['Kai Chen']);
    expect(names('ch', true)).toEqual([]);
    expect(names('')).toHaveLength(3);
    expect(listed([], null).like('ch', false)).toBeNull();
  });

  it('have their papers together, where all their buckets are read', () => {
    const all = [...PAPERS.keys()];
    expect(listed(all).papersByLike('', false)).toEqual(new Set([IDS[0], IDS[1], IDS[2]]));
    expect(listed(all).papersByLike('nobody', false)).toEqual(new Set());
    expect(listed(['Bo Li']).papersByLike('', false)).toBeNull();
    expect(listed(all, null).papersByLike('bo', false)).toBeNull();
  });
});

describe('a search', () => {
  const day = dayOf('2025-02-26');
  const store = createPaperStore();
  store.list(IDS.map((id, index) => ({ id, day, rank: index + 1, votes: 3, title: 'Title' })));
  // An older day that is read already names other authors.
  store.add([paperOf({ id: '2502.00001', day: '2025-02-25', authors: ['Bo Li'] })]);
  const searcher = new Searcher(store, () => loadedTextModule);
  const ids = (question: Partial<Question>) =>
    searcher
      .find({ ...NO_QUESTION, ...question })
      .hits.slice()
      .map(({ entry }) => entry.paper.id);

  it('finds papers by what the catalogue lists, as soon as it does', () => {
    expect(ids({ authors: ['Kai Chen'] })).toEqual([]);
    store.listAuthors(listed([...PAPERS.keys()]));
    expect(ids({ authors: ['Kai Chen'] })).toEqual([IDS[0], IDS[2]]);
    expect(ids({ text: 'author:chen' })).toEqual([IDS[0], IDS[2]]);
    expect(ids({ text: '-author:chen' })).toEqual([IDS[1]]);
    expect(
      new AuthorSearch(searcher).named(searcher.parse(NO_QUESTION), 'b').map(({ name }) => name),
    ).toEqual(['Bo Li']);
  });

  it('goes by the newest listing of a paper, though an older one is read', () => {
    store.listAuthors(listed([...PAPERS.keys()]));
    expect(ids({ authors: ['Bo Li'] })).toEqual([IDS[1]]);
    store.listAuthors(NO_LISTED_AUTHORS);
    expect(ids({ authors: ['Bo Li'] })).toEqual([IDS[0]]);
  });
});

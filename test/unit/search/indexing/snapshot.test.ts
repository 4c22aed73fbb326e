import { describe, expect, it } from 'vitest';
import {
  parseSnapshot,
  restoreSnapshot,
  takeSnapshot,
} from '../../../../src/search/indexing/snapshot';
import type { Indexed } from '../../../../src/search/text/corpus';
import { finish } from '../../../../src/steps';
import { bundledCorpus, corpusOf } from '../corpus';
import { docsOf, paperOf } from '../papers';

const [DOC = null] = docsOf([
  paperOf({ id: '2502.00000', title: 'Diffusion', authors: ['Kai Chen'] }),
]);
const INDEXED: Indexed = {
  corpus: corpusOf({ title: 'Diffusion', authors: ['Kai Chen'], text: '모델을 모델이' }),
  glossary: new Map([['a', [{ text: 'b', share: 1 }]]]),
};
const DIGESTS = ['2025-02-26-abc'];
const SNAPSHOT = takeSnapshot(INDEXED, 'code', DIGESTS);

function parse(value: unknown, writer = 'code', digests = new Set(DIGESTS)) {
  return parseSnapshot(value, writer, digests);
}

describe('a snapshot', () => {
  it('gives back what it was taken of, after structured cloning', () => {
    const parsed = parse(structuredClone(SNAPSHOT));
    const restored = parsed && finish(restoreSnapshot(parsed, () => DOC));
    expect(restored?.glossary).toEqual(INDEXED.glossary);
    expect(restored?.corpus.packed).toEqual(INDEXED.corpus.packed);
    expect(restored?.corpus.docs.map(({ id }) => id)).toEqual(['2502.00000']);
  });

  it('knows the stems of the words that the index was built of', () => {
    const built = { corpus: bundledCorpus(), glossary: new Map() };
    const snapshot = takeSnapshot(built, 'code', []);
    const docs = new Map(built.corpus.docs.map((doc) => [doc.id, doc]));
    const restored = finish(restoreSnapshot(snapshot, (id) => docs.get(id) ?? null));
    const { stem, isNoun, learnt } = built.corpus;
    for (const word of learnt().stems) {
      expect(restored?.corpus.stem(word)).toBe(stem(word));
      expect(restored?.corpus.isNoun(word)).toBe(isNoun(word));
    }
    expect(restored?.corpus.learnt()).toEqual(learnt());
  });

  it('of nothing is nothing', () => {
    const empty = takeSnapshot({ corpus: corpusOf(), glossary: new Map() }, 'code', []);
    expect(parse(empty)).toBe(empty);
    expect(finish(restoreSnapshot(empty, () => null))?.corpus.docs).toEqual([]);
  });

  it('is not restored where a paper is missing', () => {
    expect(finish(restoreSnapshot(SNAPSHOT, () => null))).toBeNull();
    expect(finish(restoreSnapshot({ ...SNAPSHOT, ids: 'no id' }, () => DOC))).toBeNull();
  });
});

describe('parseSnapshot', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'snapshot'],
    ['another format', { ...SNAPSHOT, format: 3 }],
    ['no list of digests', { ...SNAPSHOT, digests: null }],
    ['no glossary', { ...SNAPSHOT, glossary: {} }],
    ['no text', { ...SNAPSHOT, terms: 7 }],
    ['plain arrays', { ...SNAPSHOT, papers: [0] }],
    ['arrays of other lengths', { ...SNAPSHOT, times: new Uint16Array(1) }],
    ['stems of which nothing is learnt', { ...SNAPSHOT, evidence: new Uint16Array(0) }],
    ['no list of what is learnt', { ...SNAPSHOT, evidence: null }],
    ['more terms than starts', { ...SNAPSHOT, terms: `${SNAPSHOT.terms}\nmore` }],
    ['no table of terms', { ...SNAPSHOT, places: null }],
    ['a table of other terms', { ...SNAPSHOT, places: SNAPSHOT.places.map(() => 0) }],
    ['a paper that does not exist', { ...SNAPSHOT, papers: SNAPSHOT.papers.map(() => 7) }],
  ])('refuses %s', (_, value) => {
    expect(parse(value)).toBeNull();
  });

  it('refuses what other code wrote, and digests that are not there', () => {
    expect(parse(SNAPSHOT, 'newer code')).toBeNull();
    expect(parse(SNAPSHOT, 'code', new Set())).toBeNull();
    expect(parse(SNAPSHOT, 'code', new Set([...DIGESTS, 'a new day']))).toBe(SNAPSHOT);
  });
});

import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../src/digest/paper';
import { ArchiveTerms } from '../../../../src/search/text/archiveTerms';
import { relatedReasons } from '../../../../src/search/text/relatedReasons';
import { bundledCorpus, corpusOf } from '../corpus';

type Said = Partial<Paper> & { text?: string };

/** Papers that have none of the words of the tests. */
const OTHERS = Array.from({ length: 96 }, (_, at) => ({ title: `Other ${at}`, text: '언어 모델' }));

function reasons(one: Said, other: Said, ...more: readonly Said[]) {
  const corpus = corpusOf(one, other, ...more, ...OTHERS);
  const [first, second] = corpus.docs;
  if (!first || !second) throw new Error('expected two papers');
  return relatedReasons(new ArchiveTerms(corpus), [first])(second);
}

describe('relatedReasons', () => {
  it('names the rarest terms that both are about, in both languages, then the authors', () => {
    const authors = ['Kai Chen', 'Miquel Farré', 'Wei Wang'];
    const one = { title: 'Flow Matching', text: '확산과 언어 모델', authors };
    const other = { title: 'Faster Flow Matching', text: '언어 모델', authors: authors.slice(1) };
    expect(reasons(one, other)).toEqual([
      { kind: 'term', korean: '플로우 매칭', english: 'flow matching' },
      { kind: 'authors', count: 2 },
    ]);
  });

  it('never names what many papers have', () => {
    const one = { title: 'Language Models', text: '언어 모델 언어 모델' };
    expect(reasons(one, one)).toEqual([]);
  });

  it('names no term that one of them only touches', () => {
    expect(reasons({ title: 'Flow Matching' }, { title: 'A', text: '플로우 매칭' })).toEqual([]);
    const twice = { title: 'B', text: '플로우 매칭, flow matching' };
    expect(reasons({ title: 'Flow Matching' }, twice)).toHaveLength(1);
  });

  it('names a method that is in the title of one, and no metric', () => {
    const one = { title: 'OmniAlign-V: Towards Better', text: 'FID 3' };
    const other = { title: 'Benchmarks', text: 'OmniAlign-V와 LLaVA를 잰다. FID 4' };
    expect(reasons(one, other)).toEqual([{ kind: 'name', name: 'OmniAlign-V' }]);
    expect(reasons(other, { ...other, title: 'More' })).toEqual([]);
  });

  it('gives two subjects at most, and of bundled papers none that many have', () => {
    const corpus = bundledCorpus();
    const terms = new ArchiveTerms(corpus);
    for (const doc of corpus.docs) {
      const reasonsOf = relatedReasons(terms, [doc]);
      for (const other of corpus.docs) {
        const subjects = reasonsOf(other).filter(({ kind }) => kind !== 'authors');
        expect(subjects.length).toBeLessThanOrEqual(2);
        for (const reason of subjects) {
          expect(reason).not.toMatchObject({ english: 'language model' });
        }
      }
    }
  });
});

import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../src/search/steps';
import { FIELDS, PostingsBuilder } from '../../../../src/search/text/packedPostings';
import { TermIndex } from '../../../../src/search/text/termIndex';

const terms = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '가', '나'), minLength: 1 }), {
  maxLength: 8,
});
const papers = fc
  .array(fc.record({ title: terms, authors: terms, summary: terms }), { maxLength: 8 })
  .map((all) => all.map((paper, id) => ({ id, ...paper })));

type Said = Readonly<Record<(typeof FIELDS)[number], readonly string[]>>;

function indexOf(all: readonly Said[]): TermIndex {
  const collector = new PostingsBuilder();
  for (const paper of all) {
    const numbers = (terms: readonly string[]) => terms.map((term) => collector.number(term));
    collector.add({
      title: numbers(paper.title),
      authors: numbers(paper.authors),
      summary: numbers(paper.summary),
    });
  }
  return finish(TermIndex.from(collector.pack()));
}

describe('TermIndex', () => {
  it('is the index that MiniSearch itself makes', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const plain = new MiniSearch({
          fields: [...FIELDS],
          extractField: (paper, field) => Reflect.get(paper, field),
          stringifyField: (value) => value,
          tokenize: (text) => Array.from(text),
          processTerm: (term) => term,
        });
        plain.addAll(all);
        expect(JSON.parse(JSON.stringify(indexOf(all)))).toEqual(JSON.parse(JSON.stringify(plain)));
      }),
    );
  });

  const index = indexOf([
    { title: ['모델'], authors: ['chen'], summary: ['모델', '모델링'] },
    { title: [], authors: ['모델'], summary: ['모'] },
  ]);

  it('scores titles above authors above summaries, and mentions less and less', () => {
    const scores = index.scores('모델');
    expect(scores.get(0)).toBeGreaterThan(scores.get(1) ?? 0);
    expect(scores.get(1)).toBeGreaterThan(index.scores('모').get(1) ?? 0);
    expect(index.scores('없다').size).toBe(0);
  });

  it('knows what is said and who is named', () => {
    expect([index.says('모델'), index.says('chen'), index.says('없다')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([...index.papersBy('chen')]).toEqual([0]);
    expect([...index.papersBy('모')]).toEqual([]);
  });

  it('lists the terms that begin so', () => {
    expect(index.longer('모', 9).sort()).toEqual(['모델', '모델링']);
    expect(index.longer('모', 1)).toHaveLength(1);
    expect(index.matching('', /^모.$/)).toEqual(['모델']);
    expect(index.matching('없', /^없/)).toEqual([]);
  });
});

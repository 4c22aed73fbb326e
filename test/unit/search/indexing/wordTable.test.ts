import { describe, expect, it } from 'vitest';
import { foldForms } from '../../../../src/korean/foldForms';
import { StemLearner } from '../../../../src/korean/stemLearner';
import { tokens } from '../../../../src/korean/tokens';
import { NumberQueue } from '../../../../src/search/indexing/numberQueue';
import { WordTable } from '../../../../src/search/indexing/wordTable';
import { tokenTerms } from '../../../../src/search/text/tokenTerms';
import { BUNDLED_DAYS } from '../papers';

const TEXTS = BUNDLED_DAYS.flat()
  .slice(0, 40)
  .flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ bullets }) => bullets.map(({ text }) => text)),
  ])
  .map(foldForms);

describe('WordTable', () => {
  const table = new WordTable();
  const queue = new NumberQueue(Uint32Array);
  const read = TEXTS.map((text) => table.read(text, queue));

  it('gives the terms that tokenising and stemming word by word gives', () => {
    const words = TEXTS.flatMap((text) => tokens(text)).filter(
      ({ script, glued }) => script === 'hangul' && !glued,
    );
    const learner = new StemLearner();
    for (const word of new Set(words.map(({ text }) => text))) learner.add(word);
    const { stem } = learner;
    const numbers = new Map<string, number>();
    const numberOf = (term: string) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    };
    const termsOf = table.termReader(numberOf);
    for (const [at, text] of TEXTS.entries()) {
      const slowly = tokens(text).flatMap((token) => tokenTerms(token, stem));
      expect(termsOf(queue, read[at] ?? 0)).toEqual(slowly.map(numberOf));
    }
  });

  it('teaches the stemmer each Korean word once', () => {
    const words = TEXTS.flatMap((text) => tokens(text)).filter(
      ({ script, glued }) => script === 'hangul' && !glued,
    );
    const learner = new StemLearner();
    for (const word of new Set(words.map(({ text }) => text))) learner.add(word);
    expect(table.learnt()).toEqual(learner.learnt());
  });
});

describe('tokenTerms', () => {
  const stem = (word: string) => word.replace(/을$/, '');

  it.each([
    ['모델을', ['모델'], 'the stem'],
    ['LLM을', ['llm'], 'no term for a particle glued to Latin'],
    ['LLM모델을', ['llm', '모델'], 'a glued word'],
    ['OmniAlign-V', ['omnialign', 'omni', 'align', 'v', 'omnialignv'], 'a compound'],
  ])('of %s are %j: %s', (text, terms) => {
    expect(tokens(text).flatMap((token) => tokenTerms(token, stem))).toEqual(terms);
  });
});

import { describe, expect, it } from 'vitest';
import { learnGlossary } from '../../../../src/search/indexing/learnGlossary';
import { finish } from '../../../../src/steps';

const twice = (sentence: string) => [sentence, sentence];
const learn = (sentences: readonly string[]) => finish(learnGlossary(sentences));

describe('learnGlossary', () => {
  it.each([
    [
      '새로운 검색 증강 생성(retrieval-augmented generation)을',
      '검색증강생성',
      'retrieval-augmented generation',
    ],
    ['이 방법은 검색 증강 생성(RAG)을', 'rag', '검색 증강 생성'],
    ['We use Direct Preference Optimization(DPO) here', 'dpo', 'Direct Preference Optimization'],
    ['이는 attention(주의)을', 'attention', '주의'],
  ])('%s: %s is %s', (sentence, key, gloss) => {
    expect(
      learn(twice(sentence))
        .get(key)
        ?.map(({ text }) => text),
    ).toContain(gloss);
  });

  it.each([
    ['모델은 성능(BLEU)을', '은', 'a particle ends the term'],
    ['우리는 여러 모델(A, B)을', '여러모델', 'a modifier does not belong to it'],
    ['Our Method(XYZ) works', 'xyz', 'an abbreviation of other words'],
    ['확산 기반 모델(diffusion model)을', 'diffusionmodel', 'the Korean says less'],
    ['이 모델(LLM)을', 'llm', 'fewer syllables than letters'],
  ])('%s says nothing of %s: %s', (sentence, key) => {
    expect(learn(twice(sentence)).get(key) ?? []).toEqual([]);
  });

  it('drops what one says of the other but not the other of the one', () => {
    const examples = 'ABCDEFGHIJKLMN'.split('').map((name) => `이는 언어 모델(Gpt${name})을`);
    const glossary = learn(twice(examples.join('. ')));
    expect(glossary.get('gpta') ?? []).toEqual([]);
  });

  it('drops a gloss seen once of a term that is no known concept', () => {
    expect(learn(['희귀 용어(rare term)를']).get('희귀용어')).toEqual([]);
  });

  it('takes the run of words that most often stands before the brackets', () => {
    const sentences = [
      '잠재 확산 모델(diffusion model)은',
      '최신 확산 모델(diffusion model)은',
      '빠른 확산 모델(diffusion model)을',
    ];
    const [first] = learn(sentences).get('diffusionmodel') ?? [];
    expect(first?.text).toBe('확산 모델');
  });

  it('is done at once with a hostile line', () => {
    const glossary = learn(['('.repeat(100_000), 'a('.repeat(50_000), '가 '.repeat(50_000)]);
    expect(glossary.size).toBe(0);
  });
});

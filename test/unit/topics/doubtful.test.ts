import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../src/korean/normalize';
import { synonymsOf } from '../../../src/search/text/synonyms';
import { isDoubtful } from '../../../src/topics/doubtful';

/** What models write of a paper that they have not read. */
const MADE_UP =
  '이 논문에서는 새로운 딥러닝 모델을 제안하여 텍스트 분류 문제를 보다 효율적으로 해결하는 방법을 제시합니다. ' +
  '제안된 모델은 기존의 방법들보다 더 높은 정확도를 보이며, 다양한 데이터셋에서 실험을 통해 우수한 성능을 입증하였습니다. ' +
  '또한 학습 속도를 크게 개선하여 실제 응용에서도 쓸 수 있습니다.';

const ask = (title: string, summary: string) => isDoubtful(title, summary, synonymsOf);

describe('isDoubtful', () => {
  it.each([
    ['Cross Anything: General Quadruped Robot Navigation through Complex Terrains'],
    ['OutfitAnyone: Ultra-high Quality Virtual Try-On for Any Clothing and Any Person'],
    ['Policy Filtration in RLHF to Fine-Tune LLM for Code Generation'],
  ])('%s: the summary is of another paper', (title) => {
    expect(ask(title, MADE_UP)).toBe(true);
  });

  it.each([
    ['로봇을 다룬다.', '용어를 한국어로'],
    ['Quadrupeds를 다룬다.', '용어를 영어로'],
    ['이 terrain을 다룬다.', '제목의 낱말'],
    ['내비게이션을 다룬다.', '음차'],
  ])('has a term or word of the title: %s %s', (sentence) => {
    const title = 'Cross Anything: General Quadruped Robot Navigation through Complex Terrains';
    expect(ask(title, `${MADE_UP} ${sentence}`)).toBe(false);
  });

  it('takes an acronym as it is written only', () => {
    expect(ask('KAN: Kolmogorov-Arnold Networks for Regression', `${MADE_UP} KAN은 낫다.`)).toBe(
      false,
    );
  });

  it.each([
    ['Generative Powers of Ten', MADE_UP, 'the title says too little'],
    ['Quadruped Robot Navigation', '새로운 모델을 제안한다.', 'the summary says too little'],
    ['', MADE_UP, 'no title'],
  ])('cannot tell of %j: %s', (title, summary) => {
    expect(ask(title, summary)).toBe(false);
  });

  it('is never true of a summary with the title in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, (title) => {
        const isEmpty = normalizeKey(title) === '';
        expect(isEmpty || !ask(title, `${MADE_UP} ${title}`)).toBe(true);
      }),
    );
  });
});

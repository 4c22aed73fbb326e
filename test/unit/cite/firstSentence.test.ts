import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../src/cite/firstSentence';
import { PAPERS, paperOf, sectionOf } from './papers';

const first = (text: string) => firstSentence(paperOf({ sections: [sectionOf(text)] }));

describe('firstSentence', () => {
  it.each([
    ['마침표에서 끝난다', '모델을 제안합니다. 성능이 올랐습니다.', '모델을 제안합니다.'],
    [
      '소수점은 문장의 끝이 아니다',
      'GPT-4.5 모델은 3.5배 빠릅니다. 끝.',
      'GPT-4.5 모델은 3.5배 빠릅니다.',
    ],
    ['영어 약어도 아니다', 'Kim et al. 이 e.g. 로 보였다. 끝.', 'Kim et al. 이 e.g. 로 보였다.'],
    ['괄호 뒤의 마침표에서도 끝난다', '모델입니다(LLM). 다음.', '모델입니다(LLM).'],
    ['물음표에서도 끝난다', '왜 그럴까요? 답은.', '왜 그럴까요?'],
    ['마침표가 없으면 전부다', '모델을 제안', '모델을 제안'],
    ['표시는 글자가 된다', '**모델**을 $L_2$로 제안합니다. 끝.', '모델을 L₂로 제안합니다.'],
  ])('%s', (_fact, text, sentence) => {
    expect(first(text)).toBe(sentence);
  });

  it("takes What's New in any place", () => {
    const sections = [sectionOf('둘째다.', 'Benchmarks'), sectionOf('첫째다.')];
    expect(firstSentence(paperOf({ sections }))).toBe('첫째다.');
  });

  it('takes the first sentence of a summary without labels', () => {
    expect(firstSentence(paperOf({ sections: [sectionOf('이것이다.', null)] }))).toBe('이것이다.');
  });

  it('is null without a summary', () => {
    expect(firstSentence(paperOf({ sections: [] }))).toBeNull();
  });

  it('finds one in every summary of the digests, rarely a whole paragraph', () => {
    const sentences = PAPERS.filter(({ sections }) => sections.length > 0).map(firstSentence);
    expect(sentences).not.toContain(null);
    const long = sentences.filter((sentence) => (sentence?.length ?? 0) > 300);
    expect(long.length).toBeLessThan(sentences.length / 50);
  });
});

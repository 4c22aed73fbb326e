import { describe, expect, it } from 'vitest';
import { learnStems } from '../../../src/korean/stems';

const ARCHIVE =
  '모델을 모델이 모델은 모델에서 결과를 결과가 결과 평가를 평가가 학습을 학습이 학습하는 학습했습니다 해상도를 해상도가 이미지를 이미지가 개선을 개선이 개선되었습니다 뇌를 뇌가 뇌는 뇌의 효율을 효율이'.split(
    ' ',
  );

describe('learnStems', () => {
  const stem = learnStems(ARCHIVE);

  it.each<[string, string, string?]>([
    ['모델을', '모델', '조사를 뗀다'],
    ['모델에서의', '모델', '겹친 조사도 뗀다'],
    ['모델들을', '모델', '복수의 들도 뗀다'],
    ['결과', '결과', '과로 끝나는 명사는 그대로 둔다: 결과를, 결과가 있다'],
    ['결과를', '결과'],
    ['평가', '평가', '가로 끝나는 명사'],
    ['해상도', '해상도', '도로 끝나는 명사'],
    ['해상도로', '해상도'],
    ['학습하는', '학습', '하다 어미는 명사 뒤에서만 뗀다'],
    ['학습했습니다', '학습'],
    ['개선되었습니다', '개선'],
    ['이미지', '이미지', '이가 앞에 있어도 명사는 명사다'],
    ['뇌를', '뇌', '한 음절은 증거가 많을 때만'],
    ['처음을', '처음을', '글 묶음에 없는 말은 건드리지 않는다'],
    ['김치찌개는', '김치찌개는'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('gives the same answer when asked again', () => {
    expect([stem('모델을'), stem('모델을')]).toEqual(['모델', '모델']);
  });
});

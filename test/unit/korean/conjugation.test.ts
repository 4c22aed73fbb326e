import { describe, expect, it } from 'vitest';
import { VerbStem } from '../../../src/korean/conjugation';

describe('VerbStem', () => {
  it.each([
    ['합치', '합치는 합치고 합쳐서 합친 합칠 합쳐진 합치려면 합쳤다'],
    ['나누', '나누는 나눈 나눠 나눠서 나누어 나눠주는'],
    ['줄이', '줄이기 줄이는 줄여 줄여서 줄인 줄일 줄입니다'],
    ['만들', '만들어주는 만드는 만든 만들 만들고 만들려면'],
    ['빠르', '빠르게 빠른 빨라 빨라서 빠를'],
    ['가볍', '가벼운 가볍게 가벼워'],
    ['추천하', '추천해줘 추천하는 추천해주세요 추천했다'],
    ['크', '큰 크고 커서 크거나'],
    ['작', '작은 작게 작아서'],
    ['집', '집는 집어서 집을 집고'],
  ])('%s의 활용형을 안다', (stem, forms) => {
    for (const form of forms.split(' '))
      expect([form, new VerbStem(stem).has(form)]).toEqual([form, true]);
  });

  it.each([
    ['크', '크기', '명사 크기'],
    ['길', '길이', '명사 길이'],
    ['길', '길거리', '명사 길거리'],
    ['길', '길을', '길(road)에 조사'],
    ['집', '집중', '다른 낱말'],
    ['나누', '나누', '어간은 홀로 쓰이지 않는다'],
    ['합치', '합의', '다른 낱말'],
  ])('%s: %s은 아니다: %s', (stem, word) => {
    expect(new VerbStem(stem).has(word)).toBe(false);
  });
});

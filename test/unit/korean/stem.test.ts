import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isParticle, stem } from '../../../src/korean/stem';

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
const ending = fc.constantFrom(
  '을',
  '를',
  '이',
  '은',
  '는',
  '들',
  '의',
  '에서',
  '으로',
  '과',
  '입니다',
);
const word = fc
  .tuple(fc.array(syllable), fc.array(ending, { maxLength: 4 }))
  .map((parts) => parts.flat().join(''));

describe('stem', () => {
  it.each([
    ['모델을', '모델'],
    ['모델에서의', '모델'],
    ['모델으로부터', '모델'],
    ['모델들', '모델'],
    ['모델입니다', '모델'],
    ['모델이라는', '모델'],
    ['모델', '모델'],
  ])('%s의 줄기는 %s', (text, expected) => {
    expect(stem(text)).toBe(expected);
  });

  it.each([
    ['모델들을', '모델'],
    ['모델들에서', '모델'],
    ['모델들에서는', '모델'],
    ['강화학습과의', '강화학습'],
  ])('조사가 여럿 붙은 %s에서도 %s만 남긴다', (text, expected) => {
    expect(stem(text)).toBe(expected);
  });

  it.each([
    ['결과', '과로 끝나는 이름씨'],
    ['평가', '가로 끝나는 이름씨'],
    ['의도', '도로 끝나는 이름씨'],
    ['빛을', '한 글자 줄기는 남기지 않는다'],
    ['을', '조사 하나'],
    ['', '빈 글'],
  ])('%j는 그대로 둔다: %s', (text) => {
    expect(stem(text)).toBe(text);
  });

  // The price of a list without a dictionary; what counts is that all of them meet.
  it.each(['해상도', '해상도를', '해상도가', '해상도의', '해상도에서는'])(
    '조사처럼 끝나는 이름씨는 끝을 잃지만, %s는 다른 꼴과 만난다',
    (text) => {
      expect(stem(text)).toBe('해상');
    },
  );

  it('한 번 떼면 더 뗄 것이 없다', () => {
    fc.assert(
      fc.property(word, (any) => {
        expect(stem(stem(any))).toBe(stem(any));
      }),
    );
  });

  it('두 글자보다 적게 남기지 않고, 남는 것은 늘 앞부분이다', () => {
    fc.assert(
      fc.property(word, (any) => {
        expect(any.startsWith(stem(any))).toBe(true);
        expect(stem(any).length).toBeGreaterThanOrEqual(Math.min(2, any.length));
      }),
    );
  });

  it('takes a word of any length', () => {
    expect(stem(`모델${'은'.repeat(100_000)}`)).toBe('모델');
  });
});

describe('isParticle', () => {
  it.each(['은', '을', '에서', '으로부터'])('%s는 조사다', (text) => {
    expect(isParticle(text)).toBe(true);
  });

  it.each(['모델', '모델은', '', '빛'])('%j는 조사가 아니다', (text) => {
    expect(isParticle(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { hasGrammaticalSuffix, VERB_ENDINGS } from '../../../src/korean/verbEndings';

describe('VERB_ENDINGS', () => {
  it.each(['하는', '했습니다', '되었습니다', '된', '시키는', '시켰다'])('%s가 있다', (ending) => {
    expect(VERB_ENDINGS.has(ending)).toBe(true);
  });

  it('음절로만 되어 있다', () => {
    expect([...VERB_ENDINGS].filter((ending) => !/^[가-힣]+$/.test(ending))).toEqual([]);
  });
});

describe('hasGrammaticalSuffix', () => {
  it.each<[string, boolean, string?]>([
    ['강화할', true, '동사의 꼴'],
    ['개선되었습니다', true],
    ['모델에서', true, '두 음절 조사'],
    ['모델을', false, '한 음절 조사는 세지 않는다'],
    ['결과', false, '과로 끝나는 명사'],
    ['한', false, '앞에 남는 것이 없다'],
    ['fine하는', false, '한글 뒤에만 붙는다'],
  ])('%s: %s %s', (word, expected) => {
    expect(hasGrammaticalSuffix(word)).toBe(expected);
  });
});

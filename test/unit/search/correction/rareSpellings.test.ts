import { describe, expect, it } from 'vitest';
import { correctRareSpellings } from '../../../../src/search/correction/rareSpellings';
import { contextOf, queryOf } from './archive';

const COMMON = 'alignment, transformer sonnet 멀티모달 프롬프트 레이블 가능성 메커니즘 게시';
const context = contextOf(
  ...Array.from({ length: 100 }, () => COMMON),
  'alignement 멀티모덜',
  'uses X-Transforme and Aligmment, plignment, transforme, abcdefghij',
  '프럼프트 케이블 기능성 소넷',
  '프럼프트',
  'the aliggnmentt',
  ...Array.from({ length: 5 }, () => '매커니즘 개시'),
);

function spelled(typed: string): string | null {
  return correctRareSpellings(queryOf(typed, context), context)?.text ?? null;
}

describe('correctRareSpellings', () => {
  it.each([
    ['alignement', 'alignment', '한 논문이 잘못 쓴 말'],
    ['멀티모덜', '멀티모달', '한글'],
    ['멀티모덜 alignement', '멀티모달 alignment', '둘 다'],
    ['프럼프트', '프롬프트', '두 논문까지'],
    ['Aligmment', 'alignment', '글 속의 대문자'],
    ['소넷', 'sonnet', '거의 모두 로마자로 쓰는 말'],
    ['매커니즘', '메커니즘', '소리가 같은 홀소리는 여러 논문이 틀려도'],
  ])('%s → %s: %s', (typed, text) => {
    expect(spelled(typed)).toBe(text);
  });

  it.each([
    ['alignment', '흔한 말'],
    ['transforme', '치다 만 말'],
    ['plignment', '첫 글자가 다르다'],
    ['AligneMent', '이름처럼 친 말'],
    ['alignemen', '없는 말은 다른 교정의 몫이다'],
    ['abcdefghij', '가까운 말이 없다'],
    ['케이블', '짧은 말은 우연히 비슷하다'],
    ['기능성', '용어가 아닌 말로는 고치지 않는다'],
    ['개시', '두 글자는 다른 말일 수 있다'],
    ['', '아무것도 없다'],
  ])('%j → null: %s', (typed) => {
    expect(spelled(typed)).toBeNull();
  });

  it('이름으로만 쓰는 말과 저자는 그대로이다', () => {
    const names = contextOf(
      ...Array.from({ length: 100 }, () => COMMON),
      'X-Alignement, ALignement',
    );
    expect(correctRareSpellings(queryOf('alignement', names), names)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { keystrokesOf } from '../../../src/korean/keyboard';
import { isKeySlip } from '../../../src/korean/keySlip';

describe('isKeySlip', () => {
  it.each([
    ['추롬', '추론', 'ㅁ은 ㄴ의 옆 글쇠이다'],
    ['모댈', '모델', 'ㅐ는 ㅔ의 옆 글쇠이다'],
    ['감디', '감지', 'ㄷ은 ㅈ의 옆 글쇠이다'],
    ['까치', '가치', 'Shift를 눌렀다'],
    ['학ㅅ브', '학습', '순서가 바뀌었다'],
    ['하습', '학습', '하나가 빠졌다'],
    ['나붉', '나불', '옆 글쇠를 함께 눌렀다'],
    ['학습ㅂ', '학습', '두 번 눌렀다'],
    ['ㅎ학습', '학습', '처음에 두 번 눌렀다'],
  ])('%s for %s: %s', (typed, meant) => {
    expect(isKeySlip(keystrokesOf(typed), keystrokesOf(meant))).toBe(true);
  });

  it.each([
    ['수박', '수학', 'ㅂ은 ㅎ에서 멀다'],
    ['기차', '기하', 'ㅊ은 ㅎ에서 멀다'],
    ['온돌', '온도', 'ㄹ은 ㅗ 옆에 없다'],
    ['한강', '하강', 'ㄴ은 ㅏ와 ㄱ 옆에 없다'],
  ])('not %s for %s: %s', (typed, meant) => {
    expect(isKeySlip(keystrokesOf(typed), keystrokesOf(meant))).toBe(false);
  });

  it.each([
    ['p', 'a', 'the end of a row and the start of the next'],
    ['l', 'z', 'the same one row below'],
    ['q', '1', 'a sign that is no letter'],
  ])('%s is not next to %s: %s', (typed, meant) => {
    expect(isKeySlip(typed, meant)).toBe(false);
  });
});

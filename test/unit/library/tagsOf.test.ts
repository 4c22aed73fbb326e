import { describe, expect, it } from 'vitest';
import { tagsOf } from '../../../src/library/tagsOf';

describe('메모의 태그', () => {
  it.each([
    ['#세미나 다시 볼 것 #RL', ['세미나', 'RL']],
    ['#세미나, #세미나.', ['세미나']],
    ['#작은-모델 #vision_language', ['작은-모델', 'vision_language']],
    ['(#코드)', ['코드']],
    ['줄 끝\n#다음', ['다음']],
    ['#세미나'.normalize('NFD'), ['세미나']],
    ['C# 그리고 a#b', []], // inside a word
    ['https://a.io/#절', []],
    ['## 제목 # 하나', []],
    ['#1 논문', []], // a number
    ['#3d #2025년', ['3d', '2025년']],
    ['', []],
  ])('%j → %j', (note, tags) => {
    expect(tagsOf(note)).toEqual(tags);
  });
});

import { describe, expect, it } from 'vitest';
import { writeSaidSigns } from '../../../../src/search/correction/saidSigns';

describe('writeSaidSigns', () => {
  it.each([
    ['씨플플', 'C++'],
    ['씨쁠쁠로 코드 생성', 'C++로 코드 생성'],
    ['씨 플러스 플러스', 'C++'],
    ['씨샵', 'C#'],
    ['C샵은', 'C#은'],
    ['닷넷', '.NET'],
    ['에이스타 탐색', 'A* 탐색'],
  ])('%s → %s', (words, written) => {
    expect(writeSaidSigns(words)).toBe(written);
  });

  it.each([
    ['이미지넷', 'a part of a word'],
    ['씨', 'no sign'],
    ['C++ A*', 'written already'],
  ])('%s stays: %s', (words) => {
    expect(writeSaidSigns(words)).toBe(words);
  });
});

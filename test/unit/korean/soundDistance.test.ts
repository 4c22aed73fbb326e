import { describe, expect, it } from 'vitest';
import { soundDistance } from '../../../src/korean/soundDistance';

describe('soundDistance', () => {
  it.each([
    ['라쿠텐', 'rakuten', 0, 'r과 l은 한글에서 같다'],
    ['맘바', 'mamba', 0, '소리대로'],
    ['트랜스포머', 'transformer', 1, '모음 없는 r은 소리 나지 않고, f는 p이다'],
  ])('%s와 %s → %i: %s', (hangul, latin, distance) => {
    expect(soundDistance(hangul, latin)).toBe(distance);
  });

  it.each([
    ['라쿠텐', 'rakuten', 'recording'],
    ['린퓨전', 'linfusion', 'leonbergen'],
    ['앱월드', 'appworld', 'field'],
    ['팔로우유어클릭', 'followyourclick', 'paulacrook'],
  ])('%s: %s에 더 가깝고 %s에 더 멀다', (hangul, near, far) => {
    expect(soundDistance(hangul, near)).toBeLessThan(soundDistance(hangul, far));
  });
});

import { describe, expect, it } from 'vitest';
import { vowelTwins } from '../../../src/korean/vowelTwins';

describe('vowelTwins', () => {
  it.each([
    ['매커니즘', ['메커니즘']],
    ['렌더링', ['랜더링']],
    ['외곡', ['왜곡', '웨곡']],
    ['개재', ['개제', '게재', '게제']],
    ['모델', ['모댈']],
    ['로봇', []],
    ['RAG', []],
    ['', []],
  ])('of %j are %j', (word, twins) => {
    expect(vowelTwins(word).toSorted()).toEqual(twins);
  });

  it('are few, however long the word is', () => {
    expect(vowelTwins('개'.repeat(100)).length).toBeLessThan(16);
  });
});

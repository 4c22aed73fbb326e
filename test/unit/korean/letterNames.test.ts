import { describe, expect, it } from 'vitest';
import { readLetterNames } from '../../../src/korean/letterNames';

describe('readLetterNames', () => {
  it.each([
    ['브이엘엠', 'vlm'],
    ['알엘에이치에프', 'rlhf'],
    ['디피오', 'dpo'],
    ['에이아이', 'ai'],
    ['더블유비', 'wb'],
    ['씨엔엔', 'cnn'],
  ])('%s → %s', (word, letters) => {
    expect(readLetterNames(word)).toBe(letters);
  });

  it.each([
    ['이유', 'two syllables are a word'],
    ['에이치', 'one letter'],
    ['브이엘엠은', 'with a particle'],
    ['강화학습', 'no names of letters'],
    ['vlm', 'letters'],
    ['', 'nothing'],
  ])('%j → null: %s', (word) => {
    expect(readLetterNames(word)).toBeNull();
  });
});

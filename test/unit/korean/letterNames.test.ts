import { describe, expect, it } from 'vitest';
import { readLetterNames, readNumberedLetter } from '../../../src/korean/letterNames';

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

describe('readNumberedLetter', () => {
  it.each([
    ['알원', 'r1'],
    ['오쓰리', 'o3'],
    ['브이투', 'v2'],
    ['더블유제로', 'w0'],
  ])('%s → %s', (word, letters) => {
    expect(readNumberedLetter(word)).toBe(letters);
  });

  it.each([
    ['망원', 'no name of a letter'],
    ['브이엘원', 'two letters'],
    ['원알', 'the digit comes first'],
    ['알', 'no digit'],
    ['알원은', 'with a particle'],
    ['', 'nothing'],
  ])('%j → null: %s', (word) => {
    expect(readNumberedLetter(word)).toBeNull();
  });
});

import { getChoseong } from 'es-hangul';
import { describe, expect, it } from 'vitest';
import { choseongPattern } from '../../../src/korean/choseongPattern';
import { INITIALS } from '../../../src/korean/syllable';

const SYLLABLES = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index));

describe('choseongPattern', () => {
  it.each([...INITIALS])('%s는 그 초성의 음절에만 맞는다', (consonant) => {
    const pattern = new RegExp(`^${choseongPattern(consonant)}$`);
    const wrong = SYLLABLES.filter(
      (char) => pattern.test(char) !== (getChoseong(char) === consonant),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ㄳ', '각', '겹받침은 초성이 아니다'],
    ['ㅏ', '아', '모음은 초성이 아니다'],
  ])('%s는 %s에 맞지 않는다: %s', (jamo, char) => {
    expect(new RegExp(choseongPattern(jamo)).test(char)).toBe(false);
  });
});

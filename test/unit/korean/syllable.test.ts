import { describe, expect, it } from 'vitest';
import { composeSyllable, FINALS, INITIALS, parseSyllable } from '../../../src/korean/syllable';

/** Every modern syllable, as Unicode numbers them. */
const SYLLABLES = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index));

/** The parts by canonical decomposition: conjoining jamo start at U+1100, U+1161 and U+11A7. */
function decompose(char: string) {
  const [initial = 0, vowel = 0, final = 0x11a7] = Array.from(char.normalize('NFD'), (jamo) =>
    jamo.charCodeAt(0),
  );
  return { initial: initial - 0x1100, vowel: vowel - 0x1161, final: final - 0x11a7 };
}

describe('parseSyllable', () => {
  it('agrees with canonical decomposition for every syllable', () => {
    const wrong = SYLLABLES.filter(
      (char) => JSON.stringify(parseSyllable(char)) !== JSON.stringify(decompose(char)),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['가', { initial: 0, vowel: 0, final: 0 }],
    ['힣', { initial: 18, vowel: 20, final: 27 }],
    ['ㄱ', null],
    ['A', null],
    ['', null],
    ['ힰ', null],
  ])('reads %j as %j', (char, syllable) => {
    expect(parseSyllable(char)).toEqual(syllable);
  });
});

describe('composeSyllable', () => {
  it('is the inverse of parseSyllable', () => {
    const changed = SYLLABLES.filter((char) => {
      const syllable = parseSyllable(char);
      return !syllable || composeSyllable(syllable) !== char;
    });
    expect(changed).toEqual([]);
  });
});

describe('the jamo tables', () => {
  it('name the parts of 갑', () => {
    const { initial = -1, final = -1 } = parseSyllable('갑') ?? {};
    expect([INITIALS.charAt(initial), FINALS.charAt(final)]).toEqual(['ㄱ', 'ㅂ']);
  });

  it('have the 19 initials and, with "none", the 28 finals of Unicode', () => {
    expect([INITIALS.length, FINALS.length]).toEqual([19, 28]);
  });
});

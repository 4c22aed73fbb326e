import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWord } from '../../../../src/search/text/compounds';
import { TermLookup } from '../../../../src/search/text/termLookup';
import { corpusOf } from '../corpus';

/** Words of no language, some of which begin with what may be a particle. */
const WORDS = ['에뷁', '뷁쉙', '쉙에', '이쉙뷁', '뷁'.repeat(2), '쉙뷁에'];
const lookup = new TermLookup(
  corpusOf(
    ...Array.from({ length: 4 }, () => ({ text: `언어 모델 환각 ${WORDS.join(' ')}` })),
    ...Array.from({ length: 3 }, () => ({ title: 'speculative decoding' })),
    { title: 'rare' },
  ),
);

describe('splitWord', () => {
  it.each<[string, 'hangul' | 'latin', string[] | null, string]>([
    ['언어모델', 'hangul', ['언어', '모델'], '말 하나는 조각이 아니다'],
    ['언어모델의환각', 'hangul', ['언어모델', '환각'], '사이의 조사는 버린다'],
    ['언어궯', 'hangul', null, '모르는 말이 있다'],
    ['언어', 'hangul', null, '하나뿐이다'],
    ['speculativedecoding', 'latin', ['speculative', 'decoding'], ''],
    ['raredecoding', 'latin', null, 'a word of one paper'],
    ['decoding2decoding', 'latin', null, 'digits'],
    ['', 'latin', null, 'nothing'],
  ])('%s (%s) → %j: %s', (word, script, parts) => {
    expect(splitWord(lookup, word, script)).toEqual(parts);
  });

  it('gives as few known words as any way of cutting gives', () => {
    const words = fc.array(fc.constantFrom(...WORDS), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const split = splitWord(lookup, parts.join(''), 'hangul');
        const fewest = WORDS.includes(parts.join('')) ? undefined : fewestParts(parts.join(''));
        expect(split?.length).toBe(fewest);
        expect(split?.filter((part) => !WORDS.includes(part)) ?? []).toEqual([]);
      }),
    );
  });
});

/** By trying every first word; particles after a word may be left out. */
function fewestParts(word: string): number {
  if (word === '') return 0;
  const known = WORDS.filter((part) => word.startsWith(part));
  const counts = known.map((part) => {
    const rest = word.slice(part.length);
    const [particles = ''] = /^[이에]*/.exec(rest) ?? [];
    const rests = Array.from({ length: particles.length + 1 }, (_, left) => rest.slice(left));
    return 1 + Math.min(...rests.map(fewestParts));
  });
  return Math.min(Number.POSITIVE_INFINITY, ...counts);
}

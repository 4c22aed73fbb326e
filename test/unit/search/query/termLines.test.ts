import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../../src/korean/normalize';
import { TermLines } from '../../../../src/search/query/termLines';

const texts = fc.array(
  fc
    .array(fc.constantFrom('강화', '학습', 'RL', ' ', 'a-', '-'), { maxLength: 3 })
    .map((parts) => parts.join('')),
);
const letters = fc.constantFrom('강', '강화', '화학', 'rl', 'a', '학습a', '없');

describe('TermLines', () => {
  it('finds what a look at each term finds', () => {
    fc.assert(
      fc.property(texts, letters, (all, key) => {
        const lines = new TermLines(all);
        const terms = all.map((text) => ({ text, key: normalizeKey(text) }));
        expect(lines.beginning(key)).toEqual(terms.filter((term) => term.key.startsWith(key)));
        expect(lines.containing(key)).toEqual(terms.filter((term) => term.key.includes(key)));
      }),
    );
  });

  it('reads the beginning as a pattern', () => {
    const found = new TermLines(['강화 학습', '강수', '강화', '대강 보기']).beginning('강[하-힣]');
    expect(found.map(({ text }) => text)).toEqual(['강화 학습', '강화']);
  });
});

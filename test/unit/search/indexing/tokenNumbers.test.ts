import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachSpan, eachToken } from '../../../../src/korean/tokens';
import { TokenNumbers } from '../../../../src/search/indexing/tokenNumbers';

const text = fc.string({ unit: fc.constantFrom(...'가나을 ab-)'), maxLength: 40 });

describe('TokenNumbers', () => {
  it('number tokens as a map of them does', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const table = new TokenNumbers();
        const numbers = new Map<string, number>();
        for (const one of texts) {
          const expected: number[] = [];
          eachToken(one, (run, script, glued) => {
            const key = JSON.stringify([run, script, glued]);
            const number = numbers.get(key) ?? numbers.size;
            numbers.set(key, number);
            expected.push(number);
          });
          const found: number[] = [];
          eachSpan(one, (...span) => found.push(table.of(one, ...span)));
          expect(found).toEqual(expected);
        }
        const known = table.tokens.map(({ text, script, glued }) => [text, script, glued]);
        expect(known).toEqual([...numbers.keys()].map((key) => JSON.parse(key)));
      }),
    );
  });

  it('know each of more tokens than they had room for at first', () => {
    const table = new TokenNumbers();
    const words = Array.from({ length: 20_000 }, (_, number) => `w${number}`);
    const number = (word: string) => table.of(word, 0, word.length, 'latin', false);
    expect(words.map(number)).toEqual([...words.keys()]);
    expect(words.map(number)).toEqual([...words.keys()]);
  });
});

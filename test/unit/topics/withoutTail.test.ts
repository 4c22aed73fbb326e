import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutTail } from '../../../src/topics/withoutTail';
import { expectLinear } from '../../hostile/expectLinear';

it.each([
  ['Mamba-based', 'Mamba'],
  ['KAN.', 'KAN'],
  ['KAN-like+-..', 'KAN'],
  ['Qwen2.5-VL', 'Qwen2.5-VL'],
  ['C++', 'C'],
  ['', ''],
])('of %j leaves %j', (word, name) => {
  expect(withoutTail(word)).toBe(name);
});

it('is what the pattern says of any word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '2', '.', '+', '-') });
  fc.assert(
    fc.property(word, (text) => {
      expect(withoutTail(text)).toBe(text.replace(/(?:-[a-z]+)?[.+-]*$/, ''));
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['dots', '.'],
  ['letters after a hyphen', '-a'],
])('takes linear time for a word of %s', (_, piece) => {
  expectLinear(withoutTail, ({ fill }) => `a${fill(piece)}2`);
});

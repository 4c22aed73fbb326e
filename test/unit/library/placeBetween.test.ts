import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, parsePlace, placeBetween } from '../../../src/library/placeBetween';

function place(text: string): Place {
  const parsed = parsePlace(text);
  if (!parsed) throw new Error(`expected a place, found ${text}`);
  return parsed;
}

describe('placeBetween', () => {
  it.each([
    [null, null, 'i'],
    ['1', '3', '2'],
    ['1', '2', '1i'],
    ['i', null, 'j'],
    ['z', null, 'z1'],
    [null, 'i', 'h'],
    [null, '1', '0z'],
    ['1', '11', '10i'],
    ['1z', '2', '1zi'],
  ])('gives between %j and %j %j', (before, after, between) => {
    const at = (text: string | null) => (text === null ? null : place(text));
    expect(placeBetween(at(before), at(after))).toBe(between);
  });

  it('gives a place between any two, and at both ends', () => {
    const places = fc
      .array(fc.constantFrom('0', '1', '2', 'h', 'y', 'z'), { minLength: 1, maxLength: 5 })
      .map((digits) => digits.join(''))
      .filter((text) => parsePlace(text) !== null)
      .map(place);
    fc.assert(
      fc.property(places, places, (a, b) => {
        fc.pre(a !== b);
        const [before, after] = a < b ? [a, b] : [b, a];
        const between = placeBetween(before, after);
        expect(parsePlace(between)).toBe(between);
        expect(before < between && between < after).toBe(true);
        expect(placeBetween(null, before) < before).toBe(true);
        expect(placeBetween(after, null) > after).toBe(true);
      }),
    );
  });

  it('stays short where a thousand items are added at an end', () => {
    let last: Place | null = null;
    let first: Place | null = null;
    for (let count = 0; count < 1000; count += 1) {
      last = placeBetween(last, null);
      first = placeBetween(null, first);
    }
    expect(last?.length).toBeLessThan(40);
    expect(first?.length).toBeLessThan(40);
  });
});

describe('parsePlace', () => {
  it.each(['', '0', '10', 'A', '1.5', 'a b', 5, null, undefined, '1'.repeat(401)])(
    'refuses %j',
    (text) => {
      expect(parsePlace(text)).toBeNull();
    },
  );
});

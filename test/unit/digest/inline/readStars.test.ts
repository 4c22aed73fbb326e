import { describe, expect, it } from 'vitest';
import { readStars } from '../../../../src/digest/inline/readStars';
import { scanLine } from '../../../../src/digest/inline/scanLine';

describe('readStars', () => {
  it.each([
    ['a **b', 2, true, false, 'after a space, before a letter'],
    ['a** b', 1, false, true, 'after a letter, before a space'],
    ['a**b', 1, true, true, 'between letters'],
    ['a ** b', 2, false, false, 'between spaces'],
    ['**b', 0, true, false, 'at the start of the line'],
    ['a**', 1, false, true, 'at the end of the line'],
  ])('in %j the mark at %i opens: %s, closes: %s, %s', (text, at, opens, closes) => {
    expect(readStars(scanLine(text), at, '**')).toEqual({
      piece: { kind: 'mark', text: '**', opens, closes },
      end: at + 2,
    });
  });

  it('refuses four stars', () => {
    expect(readStars(scanLine('****a'), 0, '****')).toBeNull();
  });
});

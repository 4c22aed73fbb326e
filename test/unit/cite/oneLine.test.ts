import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/cite/oneLine';

describe('oneLine', () => {
  it.each([
    ['MVD$^2$:\nfast', 'MVD²: fast', 'math and a line break'],
    ['**a**  [b](https://a.io) `c`', 'a b c', 'markup and a run of spaces'],
    ['a  - b', 'a - b', 'what ends a value for some RIS readers'],
    ['\u202ea\ud800', 'a', 'bidi overrides and lone surrogates'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

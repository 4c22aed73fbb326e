import { describe, expect, it } from 'vitest';
import { collapseSpaces } from '../../../src/digest/collapseSpaces';

describe('collapseSpaces', () => {
  it.each([
    ['  Ada   Clark ', 'Ada Clark', 'runs of spaces'],
    ['C.\r\nAU  - D', 'C. AU - D', 'line breaks'],
    ['a\u2028b', 'a b', 'a line separator'],
    ['a\u0000\ud800b', 'ab', 'control characters and lone surrogates'],
    ['**a** $b$', '**a** $b$', 'markup, which stays'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (text, line) => {
    expect(collapseSpaces(text)).toBe(line);
  });
});

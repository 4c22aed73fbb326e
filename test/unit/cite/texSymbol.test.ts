import { describe, expect, it } from 'vitest';
import { SYMBOL_COMMANDS, texSymbol } from '../../../src/cite/texSymbol';

describe('texSymbol', () => {
  it.each([
    ['𝑥', 'x'],
    ['𝜋', '\\pi'],
    ['Α', '\\mathrm{A}'],
    ['ℝ', '\\mathbb{R}'],
    ['a', null],
    ['é', null],
  ])('writes %j as %j', (char, tex) => {
    expect(texSymbol(char)).toBe(tex);
  });
});

describe('SYMBOL_COMMANDS', () => {
  it('has the commands of all symbols', () => {
    expect([...SYMBOL_COMMANDS]).toEqual(expect.arrayContaining(['pi', 'mathrm', 'circ']));
  });

  it('has nothing but names', () => {
    expect([...SYMBOL_COMMANDS].filter((name) => !/^[a-zA-Z]+$/.test(name))).toEqual([]);
  });
});

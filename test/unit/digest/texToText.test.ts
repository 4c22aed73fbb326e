import { describe, expect, it } from 'vitest';
import { texToText } from '../../../src/digest/texToText';

describe('texToText', () => {
  it.each([
    ['superscripts', 'x^2 + x^{-3n}', 'x² + x⁻³ⁿ'],
    ['subscripts', 'L_2, L_{i+1}', 'L₂, Lᵢ₊₁'],
    ['both at once', 'x_i^2', 'xᵢ²'],
    ['a power of ten', '10^{-3}', '10⁻³'],
    ['degrees and stars', '90^\\circ, A^*', '90°, A*'],
    ['scripts that Unicode lacks keep their mark', 'x^{aβ}, x_q', 'x^aβ, x_q'],
    ['Greek', '\\alpha, \\Omega, \\varepsilon', 'α, Ω, ε'],
    ['operators', 'a \\times b \\to c \\leq d \\approx \\infty', 'a × b → c ≤ d ≈ ∞'],
    ['the short forms', '\\le \\ge \\ne', '≤ ≥ ≠'],
    ['font commands leave their argument', '\\mathcal{O}(n), \\mathbf{x}', 'O(n), x'],
    ['a fraction', '\\frac{1}{2}', '1/2'],
    ['an unknown command keeps its name', '\\log n, \\method', 'log n, method'],
    // A lookup in a plain object finds the inherited member.
    ['a command named like a member of every object', '\\constructor', 'constructor'],
    ['braces go', '{a}{{b}}', 'ab'],
    ['escaped braces stay', '\\{0,1\\}', '{0,1}'],
    ['escaped characters stay', '5\\% \\& a\\_b', '5% & a_b'],
    ['TeX spaces are spaces', 'a\\,b\\;c\\quad d', 'a b c  d'],
    ['a script without an argument stays', 'a^', 'a^'],
    ['a backslash at the end stays', 'a\\', 'a\\'],
    ['the empty string', '', ''],
  ])('%s', (_fact, tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  it.each(['\\', '^', '_', '^{', '{', '}', '\\frac{', '\\frac{a}{', '\\{', '\\alpha'])(
    '200 KB of %j are read',
    { timeout: 5000 },
    (unit) => {
      expect(texToText(unit.repeat(200_000 / unit.length))).toBeTypeOf('string');
    },
  );
});

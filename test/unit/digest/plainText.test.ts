import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/digest/plainText';
import { texToText } from '../../../src/digest/texToText';

describe('plainText', () => {
  it.each([
    ['code gives its text', '이를 `샘플러` 네트워크라', '이를 샘플러 네트워크라'],
    ['strong gives its text', '**굵게(Bold)**는', '굵게(Bold)는'],
    ['strong gives the text of what it holds', '**`a` [b](https://a.io) $L_2$**', 'a b L₂'],
    ['a link gives its text', '[이 링크](https://a.io)에서', '이 링크에서'],
    ['a bare URL gives itself', 'https://a.io/b에서', 'https://a.io/b에서'],
    ['bare TeX gives its content', '\\textsc{AIEV-Instruct}를', 'AIEV-Instruct를'],
    ['math in a title', '$\\textit{Trans-LoRA}$: towards', 'Trans-LoRA: towards'],
    ['a letter in a name', 'PanGu-$π$-7B', 'PanGu-π-7B'],
    ['a script behind a name', 'MVD$^2$를', 'MVD²를'],
    ['a script before a name', 'M$^{2}$UGen', 'M²UGen'],
    ['signs before a name', '$\\nabla^2$DFT', '∇²DFT'],
    ['a sign before a number', 'in $\\sim$20 Seconds', 'in ∼20 Seconds'],
    ['money stays', '$100의 비용과 $200', '$100의 비용과 $200'],
    ['물결표와 밑줄은 남는다', '3~5%의 D_A', '3~5%의 D_A'],
    // Dress alone has no plain text, and a title must not vanish.
    ['a formula that shows nothing stays TeX', '$\\bf$', '\\bf'],
  ])('%s', (_fact, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is empty for the empty string only', () => {
    const pieces = fc.constantFrom(...'`*$[](){}\\^_! a', '**', '\\textbf{', '\\texttt{', '{\\sc ');
    const lines = fc.array(pieces, { maxLength: 16 }).map((found) => found.join(''));
    fc.assert(
      fc.property(lines, (line) => {
        expect(plainText(line) === '').toBe(line === '');
      }),
      { numRuns: 3000 },
    );
  });

  it('changes nothing in a line without markup', () => {
    const lines = fc.string({ unit: 'binary' }).filter((text) => !/[`*$[\\]/.test(text));
    fc.assert(
      fc.property(lines, (line) => {
        expect(plainText(line)).toBe(line);
      }),
    );
  });

  const names = readdirSync('public/digests').filter((name) => name.endsWith('.md'));

  it.each(names)('%s keeps all its lines', (name) => {
    for (const line of readFileSync(`public/digests/${name}`, 'utf8').split('\n')) {
      if (line.trim() !== '' && plainText(line).trim() === '') expect.fail(line);
    }
  });
});

describe('texToText', () => {
  it.each([
    ['superscripts', 'x^2 + x^{-3n}', 'x² + x⁻³ⁿ'],
    ['subscripts', 'L_2, L_{i+1}', 'L₂, Lᵢ₊₁'],
    ['both at once', 'x_i^2', 'xᵢ²'],
    ['a power of ten', '10^{-3}', '10⁻³'],
    ['degrees and stars', '90^\\circ, A^*', '90°, A*'],
    ['scripts that Unicode lacks keep their sign', 'x^{aβ}, x_q', 'x^aβ, x_q'],
    ['Greek', '\\alpha, \\Omega, \\varepsilon', 'α, Ω, ε'],
    ['operators', 'a \\times b \\to c \\leq d \\approx \\infty', 'a × b → c ≤ d ≈ ∞'],
    ['the short forms too', '\\le \\ge \\ne', '≤ ≥ ≠'],
    ['commands of dress leave their argument', '\\mathcal{O}(n), \\mathbf{x}', 'O(n), x'],
    ['a fraction', '\\frac{1}{2}', '1/2'],
    ['an unknown command keeps its name', '\\log n, \\method', 'log n, method'],
    // A lookup in a plain object would find the inherited member.
    ['a command named like a member of every object', '\\constructor', 'constructor'],
    ['braces go', '{a}{{b}}', 'ab'],
    ['escaped braces stay', '\\{0,1\\}', '{0,1}'],
    ['escaped signs stay', '5\\% \\& a\\_b', '5% & a_b'],
    ['TeX spaces are spaces', 'a\\,b\\;c\\quad d', 'a b c  d'],
    ['a script without an argument stays', 'a^', 'a^'],
    ['a backslash at the end stays', 'a\\', 'a\\'],
    ['the empty string', '', ''],
  ])('%s', (_fact, tex, text) => {
    expect(texToText(tex)).toBe(text);
  });

  it.each(['\\', '^', '_', '^{', '{', '}', '\\frac{', '\\frac{a}{', '\\{', '\\alpha'])(
    '200 KB of %j end',
    { timeout: 5000 },
    (unit) => {
      expect(texToText(unit.repeat(200_000 / unit.length))).toBeTypeOf('string');
    },
  );
});

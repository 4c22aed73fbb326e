import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/digest/plainText';

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
    ['a script after a name', 'MVD$^2$를', 'MVD²를'],
    ['a script before a name', 'M$^{2}$UGen', 'M²UGen'],
    ['symbols before a name', '$\\nabla^2$DFT', '∇²DFT'],
    ['a symbol before a number', 'in $\\sim$20 Seconds', 'in ∼20 Seconds'],
    ['money stays', '$100의 비용과 $200', '$100의 비용과 $200'],
    ['물결표와 밑줄은 남는다', '3~5%의 D_A', '3~5%의 D_A'],
    // A font command alone has no plain text, and a title must not vanish.
    ['a formula without text stays TeX', '$\\bf$', '\\bf'],
  ])('%s', (_fact, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is empty for the empty string only', () => {
    const pieces = fc.constantFrom(...'`*$[](){}\\^_! a', '**', '\\textbf{', '\\texttt{', '{\\sc ');
    const lines = fc.array(pieces, { maxLength: 16 }).map((all) => all.join(''));
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

  it.each(names)('%s keeps every line visible', (name) => {
    for (const line of readFileSync(`public/digests/${name}`, 'utf8').split('\n')) {
      if (line.trim() !== '' && plainText(line).trim() === '') expect.fail(line);
    }
  });
});

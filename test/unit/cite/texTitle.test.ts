import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texMath } from '../../../src/cite/texMath';
import { texSymbol } from '../../../src/cite/texSymbol';
import { texText } from '../../../src/cite/texText';
import { texTitle } from '../../../src/cite/texTitle';
import { hostile, PAPERS } from './papers';
import { bareSpecials, braceDepths } from './texChecks';

describe('texText', () => {
  it.each([
    ['the specials', '& % $ # _', '\\& \\% \\$ \\# \\_'],
    ['the accents', '~ ^ `', '\\textasciitilde{} \\textasciicircum{} \\textasciigrave{}'],
    ['a backslash', '\\', '\\textbackslash{}'],
    ['braces, which BibTeX would count', '{}', '\\textbraceleft{}\\textbraceright{}'],
    ['what the first font encoding lacks', '<|>', '\\textless{}\\textbar{}\\textgreater{}'],
    ['dashes and quotes', '–—‘a’“b”…', "-----`a'``b''\\ldots{}"],
    ['Greek and operators', 'α ≤ ∞', '{$\\alpha$} {$\\leq$} {$\\infty$}'],
    ['raised digits', 'x²', 'x{$^{2}$}'],
    ['accents and Hangul stay', 'Jörg Łukasz 모델', 'Jörg Łukasz 모델'],
  ])('%s', (_fact, text, tex) => {
    expect(texText(text)).toBe(tex);
  });
});

describe('texSign', () => {
  it.each([
    ['𝑥', 'x'],
    ['𝜋', '\\pi'],
    ['Α', '\\mathrm{A}'],
    ['ℝ', '\\mathbb{R}'],
    ['a', null],
    ['é', null],
  ])('%s', (char, tex) => {
    expect(texSymbol(char)).toBe(tex);
  });
});

describe('texMath', () => {
  it.each([
    ['TeX stays', '\\frac{1}{2}L_2^{*}', '\\frac{1}{2}L_2^{*}'],
    ['a Greek letter is a command', 'π', '\\pi'],
    ['apart from the letter behind it', 'λx_μ', '\\lambda x_\\mu'],
    ['a percent sign is no comment', '50%', '50\\%'],
    ['nor twice escaped', '50\\%', '50\\%'],
    ['letters that are no math', 'é', '\\mbox{é}'],
    ['escaped braces in pairs', '\\{0,1\\}', '\\{0,1\\}'],
  ])('%s', (_fact, tex, safe) => {
    expect(texMath(tex)).toBe(safe);
  });

  it.each([
    ['an open brace', '\\frac{1'],
    ['a brace too many', 'a}{b'],
    ['an escaped brace alone, which BibTeX counts', '\\{0'],
    ['an escaped one for a real one, which TeX counts', '\\{0}'],
    ['a command that reads files', '\\input{/etc/passwd}'],
    ['a backslash in disguise', '^^5cinput{a}'],
    ['an accent, which math has not', "\\'e"],
    ['a backslash at the end', 'a\\'],
  ])('%s is refused', (_fact, tex) => {
    expect(texMath(tex)).toBeNull();
  });
});

describe('texTitle', () => {
  it.each([
    [
      'words keep their inner capitals',
      'OmniAlign-V: Towards LLMs',
      '{OmniAlign-V}: Towards {LLMs}',
    ],
    ['capitals behind a digit and before one', 'T5 in 3D', '{T5} in {3D}'],
    ['capitals on both sides of a sign', 'A Q&A', 'A {Q\\&A}'],
    ['not those of a title', 'Vision-Language and A Model', 'Vision-Language and A Model'],
    ['math keeps them too', 'The $\\Delta$ of L$_2$', 'The {$\\Delta$} of {L}{$_2$}'],
    ['Greek beside Latin', 'ΣLM', '{{$\\Sigma$}LM}'],
    ['a Greek letter in math', 'PanGu-$π$: Enhancing', '{PanGu}-{$\\pi$}: Enhancing'],
    ['a script in a name', 'MVD$^2$: Efficient', '{MVD}{$^2$}: Efficient'],
    ['money', 'Earn $1 Million', 'Earn \\$1 Million'],
    ['bare TeX of text', 'with \\textsc{AIEV-Instruct}', 'with {AIEV-Instruct}'],
    ['brackets', '[Re] A [b](c)', '[Re] A [b](c)'],
    ['comparisons', 'achieving >80% <', 'achieving \\textgreater{}80\\% \\textless{}'],
    ['a caret', 'E^2-LLM', '{E\\textasciicircum{}2-LLM}'],
    ['braces without partners', 'a } b {', 'a \\textbraceright{} b \\textbraceleft{}'],
    ['line breaks', 'a\r\n\r\nb', 'a b'],
    ['Hangul and @', '@모델', '@모델'],
    ['math that must not be TeX is text', '$\\input{a}$', 'inputa'],
    ['bold', 'a **B** c', 'a B c'],
  ])('%s', (_fact, title, tex) => {
    expect(texTitle(title)).toBe(tex);
  });

  it('balances its braces and leaves no special character bare, whatever comes', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const tex = texTitle(title);
        expect(braceDepths(tex)).toEqual({ least: 0, last: 0 });
        expect(bareSpecials(tex)).toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('so it is for every title of the digests', () => {
    for (const { title } of PAPERS) {
      const tex = texTitle(title);
      expect(braceDepths(tex)).toEqual({ least: 0, last: 0 });
      expect(bareSpecials(tex)).toBe('');
      // All that pdflatex cannot show without a package for Korean.
      expect(tex).not.toMatch(/[^ -~\p{sc=Latin}\p{sc=Hangul}]/u);
    }
  });
});

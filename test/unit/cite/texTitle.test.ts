import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texTitle } from '../../../src/cite/texTitle';
import { hostile, PAPERS } from './papers';
import { bareSpecials, braceDepths } from './texChecks';

describe('texTitle', () => {
  it.each([
    [
      'words keep their inner capitals',
      'OmniAlign-V: Towards LLMs',
      '{OmniAlign-V}: Towards {LLMs}',
    ],
    ['capitals before and after a digit', 'T5 in 3D', '{T5} in {3D}'],
    ['capitals on both sides of &', 'A Q&A', 'A {Q\\&A}'],
    [
      'capitals of a title are no inner capitals',
      'Vision-Language and A Model',
      'Vision-Language and A Model',
    ],
    ['math is in braces', 'The $\\Delta$ of L$_2$', 'The {$\\Delta$} of {L}{$_2$}'],
    ['Greek next to Latin', 'ΣLM', '{{$\\Sigma$}LM}'],
    ['a Greek letter in math', 'PanGu-$π$: Enhancing', '{PanGu}-{$\\pi$}: Enhancing'],
    ['a script in a name', 'MVD$^2$: Efficient', '{MVD}{$^2$}: Efficient'],
    ['money', 'Earn $1 Million', 'Earn \\$1 Million'],
    ['TeX of text mode', 'with \\textsc{AIEV-Instruct}', 'with {AIEV-Instruct}'],
    ['brackets', '[Re] A [b](c)', '[Re] A [b](c)'],
    ['comparisons', 'achieving >80% <', 'achieving \\textgreater{}80\\% \\textless{}'],
    ['a caret', 'E^2-LLM', '{E\\textasciicircum{}2-LLM}'],
    ['unbalanced braces', 'a } b {', 'a \\textbraceright{} b \\textbraceleft{}'],
    ['line breaks', 'a\r\n\r\nb', 'a b'],
    ['Hangul and @', '@모델', '@모델'],
    ['math that must not be TeX is text', '$\\input{a}$', 'inputa'],
    ['bold', 'a **Bc** d', 'a Bc d'],
    ['letters alone', 'Can I: Plan B?', 'Can {I}: Plan {B}?'],
    ['no article', 'X: A Survey', '{X}: A Survey'],
    ['letters with signs', 'A* in C++ and C#', '{A}* in {C}++ and {C}\\#'],
  ])('%s', (_fact, title, tex) => {
    expect(texTitle(title)).toBe(tex);
  });

  it('balances braces and escapes special characters in any title', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const tex = texTitle(title);
        expect(braceDepths(tex)).toEqual({ min: 0, final: 0 });
        expect(bareSpecials(tex)).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for every title of the digests', () => {
    for (const { title } of PAPERS) {
      const tex = texTitle(title);
      expect(braceDepths(tex)).toEqual({ min: 0, final: 0 });
      expect(bareSpecials(tex)).toBe('');
      // pdflatex shows nothing else without a package for Korean.
      expect(tex).not.toMatch(/[^ -~\p{sc=Latin}\p{sc=Hangul}]/u);
    }
  });
});

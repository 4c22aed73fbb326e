import { describe, expect, it } from 'vitest';
import { texText } from '../../../src/cite/texText';

describe('texText', () => {
  it.each([
    ['special characters', '& % $ # _', '\\& \\% \\$ \\# \\_'],
    ['accent characters', '~ ^ `', '\\textasciitilde{} \\textasciicircum{} \\textasciigrave{}'],
    ['a backslash', '\\', '\\textbackslash{}'],
    ['braces, which BibTeX would count', '{}', '\\textbraceleft{}\\textbraceright{}'],
    ['what the OT1 font encoding lacks', '<|>', '\\textless{}\\textbar{}\\textgreater{}'],
    ['dashes and quotes', '–—‘a’“b”…', "-----`a'``b''\\ldots{}"],
    ['Greek and operators', 'α ≤ ∞', '{$\\alpha$} {$\\leq$} {$\\infty$}'],
    ['superscript digits', 'x²', 'x{$^{2}$}'],
    ['accents and Hangul stay', 'Jörg Łukasz 모델', 'Jörg Łukasz 모델'],
  ])('%s', (_fact, text, tex) => {
    expect(texText(text)).toBe(tex);
  });
});

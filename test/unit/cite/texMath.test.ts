import { describe, expect, it } from 'vitest';
import { texMath } from '../../../src/cite/texMath';

describe('texMath', () => {
  it.each([
    ['TeX stays', '\\frac{1}{2}L_2^{*}', '\\frac{1}{2}L_2^{*}'],
    ['a Greek letter is a command', 'π', '\\pi'],
    ['with a space before the next letter', 'λx_μ', '\\lambda x_\\mu'],
    ['a percent sign is no comment', '50%', '50\\%'],
    ['an escaped percent sign stays', '50\\%', '50\\%'],
    ['letters that math lacks', 'é', '\\mbox{é}'],
    ['escaped braces in pairs', '\\{0,1\\}', '\\{0,1\\}'],
  ])('%s', (_fact, tex, safe) => {
    expect(texMath(tex)).toBe(safe);
  });

  it.each([
    ['an open brace', '\\frac{1'],
    ['a brace too many', 'a}{b'],
    ['an escaped brace alone, which BibTeX counts', '\\{0'],
    ['an escaped brace for a real one, which TeX counts', '\\{0}'],
    ['a command that reads files', '\\input{/etc/passwd}'],
    ['a backslash in its second spelling', '^^5cinput{a}'],
    ['an accent, which math lacks', "\\'e"],
    ['a backslash at the end', 'a\\'],
  ])('%s is refused', (_fact, tex) => {
    expect(texMath(tex)).toBeNull();
  });
});

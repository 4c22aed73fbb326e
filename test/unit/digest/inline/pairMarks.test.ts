import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../src/digest/inline/pairMarks';
import { asText, type Mark } from '../../../../src/digest/inline/piece';
import { describeMarkup } from './describeMarkup';

describeMarkup('strong', [
  ['two stars are bold', 'a **b** c', 'a ⟨*b⟩ c'],
  // CommonMark leaves this plain: a closing `**` between `)` and a letter does not flank.
  ['조사가 괄호 뒤에 붙어도 굵다', '**굵게(Bold)**는', '⟨*굵게(Bold)⟩는'],
  ['three stars on both sides are bold as well', "***What's New***:", "⟨*What's New⟩:"],
  ['별표가 이름의 일부이면 남는다', '**A***는', '⟨*A*⟩는'],
  ['a star before the name stays text', '***X** is', '⟨**X⟩ is'],
  ['single stars are text', 'A*와 V* 벤치마크, 1120*1120'],
  ['a space after the opener makes it text', '2 ** 3 ** 4'],
  ['a space before the closer keeps it open', '**a ** b**', '⟨*a ** b⟩'],
  ['the nearest opener pairs', '**a **b**', '**a ⟨*b⟩'],
  ['four stars and more are text', 'a ****b**** c'],
  ['it holds code', '**a `b**` c**', '⟨*a ⟨`b**⟩ c⟩'],
  ['it holds math', '**$L_2$ 노름**', '⟨*⟨$L_2⟩ 노름⟩'],
  ['it holds a link', '**[a](https://a.io)**', '⟨*⟨a|https://a.io⟩⟩'],
  ['it holds a bare URL', '**https://a.io/b**', '⟨*⟨https://a.io/b⟩⟩'],
]);

describe('pairMarks', () => {
  const mark = (text: string): Mark => ({ kind: 'mark', text, opens: true, closes: true });

  it('makes a strong of what two marks enclose', () => {
    expect(pairMarks([mark('**'), asText('a'), mark('**')])).toEqual([
      { kind: 'strong', children: [asText('a')] },
    ]);
  });

  it('makes text of a mark without a partner and merges it with its neighbours', () => {
    expect(pairMarks([asText('a '), mark('**'), asText('b'), asText(' c')])).toEqual([
      asText('a **b c'),
    ]);
  });

  it('makes no strong without children', () => {
    expect(pairMarks([mark('**'), mark('**')])).toEqual([asText('****')]);
  });

  it('drops empty texts', () => {
    expect(pairMarks([asText(''), { kind: 'code', text: 'a' }, asText('')])).toEqual([
      { kind: 'code', text: 'a' },
    ]);
  });
});

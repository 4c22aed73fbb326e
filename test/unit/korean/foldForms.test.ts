import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForms } from '../../../src/korean/foldForms';

describe('foldForms', () => {
  it.each([
    ['ｖｏｔｅｓ：＞２０', 'votes:>20', 'full-width letters, digits and signs'],
    ['－ｓｕｒｖｅｙ　＂ｆｌｏｗ＂', '-survey "flow"', 'the signs of operators, and a wide space'],
    ['ﬁne-tuning, eﬃcient', 'fine-tuning, efficient', 'ligatures, as PDFs have them'],
    ['𝗕𝗢𝗟𝗗 𝒙 𝔸', 'BOLD x A', 'mathematical letters'],
    ['MVD² ①', 'MVD2 1', 'raised and circled digits'],
    ['e\u0301', 'é', 'letters and their marks'],
  ])('%j → %j: %s', (text, folded) => {
    expect(foldForms(text)).toBe(folded);
  });

  it('자모로 풀린 한글은 모으고, 자판의 낱자는 그대로 둔다', () => {
    expect(foldForms('확산 모델'.normalize('NFD'))).toBe('확산 모델');
    expect(foldForms('ㅎㅅ ㅁㄷ ㅏ')).toBe('ㅎㅅ ㅁㄷ ㅏ');
    expect(foldForms('ㅎㅅＲＡＧㅁㄷ')).toBe('ㅎㅅRAGㅁㄷ');
  });

  it('leaves a folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldForms(foldForms(text))).toBe(foldForms(text));
      }),
    );
  });
});

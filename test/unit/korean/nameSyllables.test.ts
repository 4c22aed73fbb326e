import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameSyllables } from '../../../src/korean/nameSyllables';

const syllables = new NameSyllables();

function read(hangul: string): readonly string[] {
  return syllables.read(hangul, [''], () => true);
}

describe('NameSyllables', () => {
  it.each([
    ['밍위', 'mingyu', '외래어 표기법'],
    ['밍유', 'mingyu', '글자대로'],
    ['류', 'liu', '외래어 표기법'],
    ['리우', 'liu', '글자대로'],
    ['장', 'zhang', '외래어 표기법'],
    ['저우', 'zhou', '외래어 표기법'],
    ['쉬', 'xu', 'x 다음의 u는 ü'],
    ['쑨', 'sun', '된소리'],
    ['순', 'sun', '예사소리'],
    ['첸', 'qian', 'ㅊ 다음의 ㅖ는 ㅔ'],
    ['첸', 'chen', '글자대로'],
    ['추', 'qiu', 'ㅊ 다음의 ㅠ는 ㅜ'],
    ['자오', 'zhao', '두 음절이 한 음절'],
    ['지아오', 'jiao', '세 음절이 한 음절'],
    ['스', 'shi', '소리 없는 i'],
    ['위안', 'yuan', '초성 없는 음절'],
    ['뤼', 'lv', 'ü를 v로'],
    ['셰', 'hsieh', '대만 표기'],
    ['응우옌', 'nguyen', '베트남'],
    ['다나카', 'tanaka', '일본, 첫소리는 예사소리'],
    ['타나카', 'tanaka', '일본, 소리대로'],
    ['쇼타', 'shota', '일본'],
    ['고', 'goh', '긴 모음'],
    ['핫토리', 'hattori', '촉음'],
    ['켄이치', 'kenichi', '받침'],
  ])('%s may be %s: %s', (hangul, latin) => {
    expect(read(hangul)).toContain(latin);
  });

  it.each([
    ['밍', 'min'],
    ['천', 'zhen'],
    ['리', 'liu'],
    ['학', 'xue'],
  ])('%s is not %s', (hangul, latin) => {
    expect(read(hangul)).not.toContain(latin);
  });

  it('goes on from its starts, and is the starts for nothing', () => {
    expect(syllables.read('리', ['wei', 'x'], () => true)).toContain('weili');
    expect(syllables.read('', ['wei'], () => true)).toEqual(['wei']);
    expect(syllables.read('리', [], () => true)).toEqual([]);
  });

  it('leaves out early what it would leave out at the end', () => {
    const hangul = fc
      .array(fc.constantFrom(...'리우샤오밍위안자저진'), { minLength: 1, maxLength: 4 })
      .map((chars) => chars.join(''));
    const names = fc.array(fc.constantFrom('liu', 'xiaoming', 'yuan', 'jin', 'li', 'ou', 'zhe'));
    fc.assert(
      fc.property(hangul, names, (typed, some) => {
        const whole = some.join('');
        const begins = (start: string) => whole.startsWith(start);
        expect(new Set(syllables.read(typed, [''], begins))).toEqual(
          new Set(read(typed).filter(begins)),
        );
      }),
    );
  });
});

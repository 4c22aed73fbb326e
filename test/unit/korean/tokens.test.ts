import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachToken, tokens } from '../../../src/korean/tokens';

describe('tokens', () => {
  it.each<[string, string[], string?]>([
    ['강화 학습을 한다', ['강화', '학습을', '한다']],
    ['LLM은', ['LLM', '+은']],
    ['강화학습(RL)을', ['강화학습', 'RL', '+을']],
    ['GPT-4o와 Llama 3.1', ['GPT-4o', '+와', 'Llama', '3.1']],
    ['3D 생성', ['3D', '생성']],
    ['모ㄷ', ['모ㄷ'], 'half typed, still one word'],
    ['ㄱㅎ ㅎㅅ', ['ㄱㅎ', 'ㅎㅅ']],
    ['“확산”은', ['확산', '+은']],
    ['C++로 C#을 A*는 50%의', ['C', '+로', 'C', '+을', 'A', '+는', '50', '+의'], 'signs glue'],
    ['Farré는 Việt어', ['Farré', '+는', 'Việt', '+어'], 'accented letters glue'],
    ['', []],
  ])('%s gives %j (+ is glued)', (text, expected) => {
    expect(tokens(text).map((token) => (token.glued ? '+' : '') + token.text)).toEqual(expected);
  });

  it('composes decomposed Hangul first', () => {
    expect(tokens('모델'.normalize('NFD'))).toEqual([
      { script: 'hangul', text: '모델', glued: false },
    ]);
  });

  it('agrees with one regular expression', () => {
    const char = fc.constantFrom(...'가힣ㄱㅣaZ9éẾ-_.\'’+#*% ()"”!β漢');
    fc.assert(
      fc.property(fc.string({ unit: char, maxLength: 20 }), (text) => {
        expect(tokens(text)).toEqual(slowTokens(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('eachToken', () => {
  it('visits the tokens in order', () => {
    const visited: unknown[] = [];
    eachToken('LLM은 3D', (...token) => visited.push(token));
    expect(visited).toEqual([
      ['LLM', 'latin', false],
      ['은', 'hangul', true],
      ['3D', 'latin', false],
    ]);
  });
});

function slowTokens(text: string) {
  const letter = '[A-Za-z0-9À-ɏΑ-ωḀ-ỿ]';
  const pattern = new RegExp(`[가-힣ㄱ-ㅣ]+|${letter}+(?:[-_.'’+]${letter}+)*`, 'g');
  return Array.from(text.normalize('NFC').matchAll(pattern), ({ 0: run, index, input }) => {
    const script = /^[가-힣ㄱ-ㅣ]/.test(run) ? 'hangul' : 'latin';
    const glued =
      script === 'hangul' && /[A-Za-z0-9À-ɏΑ-ωḀ-ỿ+#*%)\]}"'”’]$/.test(input.slice(0, index));
    return { script, text: run, glued };
  });
}

import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/korean/tokens';

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
    ['', []],
  ])('%s gives %j (+ is glued)', (text, expected) => {
    expect(tokens(text).map((token) => (token.glued ? '+' : '') + token.text)).toEqual(expected);
  });
});

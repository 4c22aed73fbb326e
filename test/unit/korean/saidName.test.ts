import { describe, expect, it } from 'vitest';
import { saidName } from '../../../src/korean/saidName';

describe('saidName', () => {
  it.each([
    ['MJ-Bench', '엠제이 bench', 'capitals are letters'],
    ['Qwen2.5', 'qwen 투 점 오', 'digits before the point in English, after it in Korean'],
    ['Qwen2.5', 'qwen 이 점 오', 'all in Korean'],
    ['Gen4Gen', 'gen 포 gen', 'a digit between words'],
    ['LLaVA', 'llava', 'capitals on both sides of a letter are a word'],
    ['BiGR', 'bi 지알', 'or two parts'],
    ['MaGGIe', 'maggie', 'capitals anywhere in a word'],
    ['Time-MoE', 'time 엠오이', 'capitals around a letter are an abbreviation'],
    ['Time-MoE', 'time moe', 'or a word'],
    ['Make-A-Shape', 'make 어 shape', 'an article'],
    ['T-FREE', '티 free', 'capitals with a vowel may be a word'],
    ['T-FREE', '티 에프알이이', 'or letters'],
    ['VBench++', '브이 bench 플러스 플러스', 'signs'],
    ['LoRA Land', 'lora land', 'several words'],
    ['GPT-4o', '지피티 포 오', 'a letter after a digit'],
  ])('%s is said %s: %s', (name, said) => {
    expect(saidName(name).map((parts) => parts.join(' '))).toContain(said);
  });

  it('has eight readings at most for each way to take it apart', () => {
    expect(saidName('1 2 3 4 5 6 7 8 9').length).toBeLessThanOrEqual(24);
  });
});

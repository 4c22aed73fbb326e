import { expect, it } from 'vitest';
import { hasName, titleNames } from '../../../../../src/build/collect/summary/titleNames';

it.each([
  ['SmolVLM: Redefining small and efficient multimodal models', ['SmolVLM']],
  ['Qwen2.5-VL Technical Report', ['Qwen2.5-VL']],
  ['Marco: A Benchmark', ['Marco']],
  ['Scaling LLMs to 7B and Text-To-Image in 3D', []],
  ['LLM-as-a-Judge for AI Agents II', []],
  ['The Hidden Power of Scaling Factor in LoRA Optimization', ['LoRA']],
  ['FROM AGI TO ASI', []],
  ['APPO: AGENTIC POLICY', ['APPO']],
  ['Of A1 B1 C1 D1 E1 F1', ['A1', 'B1', 'C1', 'D1', 'E1']],
  ['Rethinking Reflection in Pre-Training', []],
  ['', []],
])('of the title %j %j must stay', (title, names) => {
  expect(titleNames(title)).toEqual(names);
});

it.each([
  ['새 모델 qwen 2.5 VL을 소개합니다', 'Qwen2.5-VL', true],
  ['MVD²를 제안합니다', 'MVD2', true],
  ['여러 GPT를 비교합니다', 'GPTs', true],
  ['새 모델을 소개합니다', 'GPT', false],
])('in %j %s is there: %s', (text, name, is) => {
  expect(hasName(text, name)).toBe(is);
});

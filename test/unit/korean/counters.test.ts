import { expect, it } from 'vitest';
import { counterAfter } from '../../../src/korean/counters';

it.each<[string, string, string | null, string]>([
  ['한', '장으로', '장', '조사를 뗀다'],
  ['여러', '대', '대', '조사가 없다'],
  ['3', '명의', '명', '숫자로 센다'],
  ['한', '장면', null, '단위로 시작하는 낱말'],
  ['사진', '장으로', null, '세지 않는다'],
  ['', '장', null, '앞에 아무것도 없다'],
])('%s %s → %s: %s', (count, word, counter) => {
  expect(counterAfter(count, word)).toBe(counter);
});

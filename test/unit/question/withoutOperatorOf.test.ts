import { expect, it } from 'vitest';
import { readText } from '../../../src/question/operators';
import { withoutOperatorOf } from '../../../src/question/withoutOperatorOf';

const EARLIER = '확산 votes:>20 모델 -survey';

it.each([
  [EARLIER, '확산 모델 -survey'],
  ['확산 votes:>20', '확산'],
  ['-survey votes:>20 확산', '-survey 확산'],
  ['확산 votes:>30', '확산 votes:>30'],
])('a text loses an operator that it was read with before: %j → %j', (later, rest) => {
  const [votes] = readText(EARLIER).operators;
  expect(votes && withoutOperatorOf(EARLIER, votes, later)).toBe(rest);
});

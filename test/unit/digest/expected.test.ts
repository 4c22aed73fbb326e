import { expect, it } from 'vitest';
import { EXPECTED } from '../../../src/digest/expected';
import type { ProblemKind } from '../../../src/digest/problem';

it.each<[ProblemKind, string]>([
  ['bad-votes', 'votes as "Vote: 53", or "Vote: -" where unknown'],
  ['unknown-line', 'votes, authors, one picture, one video or a bullet'],
])('a report says of %s that %s were expected', (kind, words) => {
  expect(EXPECTED[kind]).toBe(words);
});

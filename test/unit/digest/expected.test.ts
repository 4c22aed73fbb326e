import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXPECTED } from '../../../src/digest/expected';
import type { ProblemKind } from '../../../src/digest/problem';

it.each<[ProblemKind, string]>([
  ['bad-votes', 'votes as "Vote: 53", or "Vote: -" where unknown'],
  ['unknown-line', 'votes, authors, one picture, one video or a bullet'],
])('a report says of %s that %s were expected', (kind, words) => {
  expect(EXPECTED[kind]).toBe(words);
});

it('the README of the format says when each kind is reported', () => {
  const readme = readFileSync(new URL('../../../src/digest/README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').flatMap((line) => /^\| (`[^|]*) \|/.exec(line)?.[1] ?? []);
  for (const kind of Object.keys(EXPECTED)) expect(rows.join()).toContain(`\`${kind}\``);
});

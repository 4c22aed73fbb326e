import { expect, it } from 'vitest';
import type { Reason } from '../../../../../src/search/display/reasons';
import type { ResultHit } from '../../../../../src/search/query/results';
import { commonReason, ownReasons } from '../../../../../src/views/browse/list/partialReasons';
import { paperOf } from '../../../search/papers';

const lacks = (typed: string): Reason => ({ kind: 'lacks', typed, said: '' });
const apart = (typed: string): Reason => ({ kind: 'apart', typed, said: '' });
const gloss: Reason = { kind: 'gloss', typed: '강화 학습', said: 'RL' };

function hit(partial: boolean, ...reasons: readonly Reason[]): ResultHit {
  const paper = paperOf({});
  const listing = { day: paper.day, rank: 1, of: 1, votes: null, best: null };
  return { paper, listing, listings: [listing], partial, reasons };
}

it.each<[string, readonly ResultHit[], ReturnType<typeof commonReason>]>([
  ['no partial match', [hit(false, gloss)], null],
  [
    'one word',
    [hit(false), hit(true, lacks('추론')), hit(true, gloss, lacks('추론'))],
    { kind: 'lacks', typed: ['추론'] },
  ],
  ['different words', [hit(true, lacks('추론')), hit(true, lacks('로봇'))], null],
  ['words apart', [hit(true, apart('강화 학습'))], { kind: 'apart', typed: ['강화 학습'] }],
  ['nothing that is known', [hit(true)], null],
])('of %s', (_name, hits, expected) => {
  expect(commonReason(hits)).toEqual(expected);
});

it('a row says what the line before it does not', () => {
  const reasons = [gloss, lacks('추론')];
  expect(ownReasons(reasons, null)).toEqual(reasons);
  expect(ownReasons(reasons, { kind: 'lacks', typed: ['추론'] })).toEqual([gloss]);
});

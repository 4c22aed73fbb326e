import { describe, expect, it } from 'vitest';
import { isAnswerable } from '../../../../src/search/correction/correction';
import type { Alternative } from '../../../../src/search/text/clause';
import { NO_SCORES } from '../../../../src/search/text/scores';

const TYPED: Alternative = { kind: 'typed', scores: NO_SCORES, weight: 1, forms: [] };

describe('isAnswerable', () => {
  it.each([
    ['a clause with alternatives', [TYPED], false, true],
    ['an optional clause', [], true, true],
    ['a required clause without alternatives', [], false, false],
  ])('of %s', (_, alternatives, optional, expected) => {
    expect(isAnswerable({ tokens: [], alternatives, optional })).toBe(expected);
  });
});

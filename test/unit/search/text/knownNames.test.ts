import { describe, expect, it } from 'vitest';
import { knownName } from '../../../../src/search/text/knownNames';

describe('knownName', () => {
  it.each([
    ['얀르쿤', false, 'Yann LeCun'],
    ['르쿤', true, 'Yann LeCun'],
    ['벤지오', true, 'Yoshua Bengio'],
    ['힌턴', true, 'Geoffrey Hinton'],
    ['카파시', true, 'Andrej Karpathy'],
    ['르쿤', false, null],
    ['딘', true, null],
    ['모르는', true, null],
  ])('%s, which may be a surname: %s → %s', (words, mayBeSurname, name) => {
    expect(knownName(words, mayBeSurname)).toBe(name);
  });
});

import { describe, expect, it } from 'vitest';
import { keywordsOf } from '../../../src/cite/keywords';

describe('keywordsOf', () => {
  it.each([
    ['a separator within a keyword is a space', ['a, b', 'c；d'], ['a b', 'c d']],
    ['markup and line breaks go', ['**RL**\nagents'], ['RL agents']],
    ['a keyword of separators alone goes', [',', 'a'], ['a']],
    ['none stay none', [], []],
  ])('%s', (_fact, keywords, said) => {
    expect(keywordsOf({ keywords })).toEqual(said);
  });
});

import { describe, expect, it } from 'vitest';
import { brackets } from '../../../../src/search/indexing/brackets';

describe('brackets', () => {
  it.each([
    ['새 기법(RL)을', [['새 기법', 'RL']]],
    ['하나, 새 기법(RL)', [[' 새 기법', 'RL']]],
    [
      '가나(AB) 다라(CD)',
      [
        ['가나', 'AB'],
        [' 다라', 'CD'],
      ],
    ],
    ['밖(안(속의 것))', []],
    ['열린 괄호(RL', []],
    ['(RL) 앞이 없다', []],
    ['한 글자(R)', []],
  ])('of %s are %j', (sentence, expected) => {
    const pairs = [...brackets(sentence)].map(({ before, inside }) => [before, inside]);
    expect(pairs).toEqual(expected);
  });

  it('ends with a hostile line', () => {
    expect([...brackets('('.repeat(100_000))]).toEqual([]);
    expect([...brackets('a('.repeat(100_000))]).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { scanLine } from '../../../../src/digest/inline/scanLine';

const pairsOf = (text: string) =>
  [...scanLine(text).partners].flatMap((partner, at) => (partner > at ? [[at, partner]] : []));

describe('brackets', () => {
  it.each<[text: string, pairs: number[][], fact: string]>([
    ['a(b)c', [[1, 3]], 'a pair'],
    [
      '[a [b]]',
      [
        [0, 6],
        [3, 5],
      ],
      'nested pairs',
    ],
    [
      '([)]',
      [
        [0, 2],
        [1, 3],
      ],
      'kinds that balance on their own',
    ],
    ['a)b(', [], 'a closing bracket before an opening one'],
    ['((a)', [[1, 3]], 'the nearest opening bracket'],
    ['', [], 'an empty line'],
  ])('of %j are paired as %j: %s', (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it('name each other', () => {
    expect([...scanLine('{}').partners]).toEqual([1, 0]);
  });
});

describe('backticks', () => {
  it.each<[text: string, ends: number[][], fact: string]>([
    ['`a`', [[0, 2]], 'a pair'],
    ['``a`b``', [[0, 5]], 'runs of the same length'],
    [
      '`a`b`',
      [
        [0, 2],
        [2, 4],
      ],
      'each run ends at the next',
    ],
    ['`a``', [], 'runs that all differ'],
  ])('of %j end as %j: %s', (text, ends) => {
    expect([...scanLine(text).codeEnds]).toEqual(ends);
  });
});

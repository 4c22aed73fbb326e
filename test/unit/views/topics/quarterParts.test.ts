import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/digest/day';
import { quarterParts } from '../../../../src/views/topics/quarterParts';

const months = (names: readonly string[], from: string, to: string) =>
  quarterParts({
    quarters: names.map((name) => ({ name, papers: 1 })),
    span: { from: from as Day, to: to as Day },
    weeks: [],
    topics: [],
    names: [],
  }).map((part) => part.months);

describe('quarterParts', () => {
  it.each([
    [['2025-Q1'], '2025-01-02', '2025-03-31', [null], 'the whole quarter'],
    [['2025-Q1'], '2025-01-02', '2025-03-30', [[1, 3]], 'a day of it is still to come'],
    [
      ['2024-Q4', '2025-Q1'],
      '2024-11-03',
      '2025-02-01',
      [
        [11, 12],
        [1, 2],
      ],
      'both ends',
    ],
    [
      ['2024-Q4', '2025-Q1', '2025-Q2'],
      '2024-10-11',
      '2025-04-08',
      [null, null, [4, 4]],
      'one month',
    ],
  ])('%j of digests from %s to %s has %j: %s', (names, from, to, parts) => {
    expect(months(names, from, to)).toEqual(parts);
  });

  it('is none of an archive without a digest', () => {
    expect(quarterParts({ quarters: [], weeks: [], span: null, topics: [], names: [] })).toEqual(
      [],
    );
  });
});

import { expect, it } from 'vitest';
import { marksOf } from '../../../../src/library/marks';
import { keptOptions } from '../../../../src/views/filters/keptOptions';
import { library } from '../../library/libraries';

it('offers what leaves any paper: lists in their order, tags with most papers first', () => {
  const marks = marksOf(
    library({
      'papers/2502.18411': { note: ['#RL #다시', 1], 'in/may': ['5', 1] },
      'papers/2410.07985': { note: ['#다시', 1], 'in/later': ['5', 1] },
      'papers/2504.06261': { read: [true, 1] },
      'lists/may': { name: ['5월 세미나', 1], place: ['2', 1] },
      'lists/empty': { name: ['빈 목록', 1], place: ['1', 1] },
    }),
  );
  expect(keptOptions(marks)).toEqual({
    marks: ['noted'],
    lists: ['list:later', 'list:may'],
    tags: ['tag:다시', 'tag:RL'],
  });
});

import { expect, it } from 'vitest';
import { marksOf } from '../../../../src/library/marks';
import { countLists, lastRead } from '../../../../src/views/marks/sidebarMarks';
import { library } from '../../library/libraries';

const MARKS = marksOf(
  library({
    'papers/2502.18411': { read: [true, 9], 'in/seminar': ['k', 20] },
    'papers/2410.07985': { 'in/seminar': ['i', 1], 'in/later': ['i', 1] },
    'papers/2504.06261': { read: [true, 12], 'in/gone': ['i', 1] },
    'papers/2504.06262': { read: [true, 10] },
    // All of a day at once.
    'papers/2502.17157': { read: [true, 11] },
    'papers/2502.17158': { read: [true, 11] },
    'lists/seminar': { name: ['세미나', 1], place: ['i', 1] },
    'lists/empty': { name: ['빈 목록', 1], place: ['j', 1] },
    'lists/gone': { name: [null, 2] },
  }),
);

it('counts the papers of lists that have some, and how many are unread', () => {
  expect(countLists(MARKS)).toMatchObject([
    { list: { id: 'later', name: null }, papers: 1, unread: 1 },
    { list: { id: 'seminar' }, papers: 2, unread: 1 },
  ]);
});

it('gives what was read last, without days that were marked as a whole', () => {
  expect(lastRead(MARKS, 2)).toEqual(['2504.06261', '2504.06262']);
  expect(lastRead(MARKS, 9)).toHaveLength(3);
});

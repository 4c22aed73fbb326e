import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Library } from '../../../src/library/library';
import { EMPTY_LIBRARY, merge, partOf } from '../../../src/library/library';
import {
  addAllToList,
  createList,
  deleteList,
  listName,
  moveList,
  movePaper,
  papersInList,
  removeFromList,
  renameList,
} from '../../../src/library/lists';
import {
  markRead,
  marksOf,
  putInList,
  READ_LATER,
  save,
  writeNote,
} from '../../../src/library/marks';
import { arxivId, libraries, library, listId } from './libraries';

const [A, B, C] = [arxivId('2502.18411'), arxivId('2410.07985'), arxivId('2504.06261')];
const SEMINAR = listId('seminar');

/** Makes changes one after the other, a millisecond apart; each sees what the ones before have made. */
function make(
  ...steps: ((marks: ReturnType<typeof marksOf>) => Change | readonly Change[])[]
): Library {
  return steps.reduce<Library>(
    (made, step, index) => merge(made, partOf(made, [step(marksOf(made))].flat(), index)),
    EMPTY_LIBRARY,
  );
}

describe('marksOf', () => {
  it('knows when a paper was saved and read', () => {
    const marks = marksOf(
      make(
        () => save(A, true),
        () => markRead(A, true),
      ),
    );
    expect(marks.papers.get(A)).toMatchObject({ savedAt: 0, readAt: 1, note: '' });
  });

  it('holds no paper whose marks are all taken back', () => {
    const made = make(
      () => [save(A, true), markRead(A, true), writeNote(A, 'a'), putInList(A, READ_LATER, null)],
      () => [save(A, false), markRead(A, false), writeNote(A, '')],
    );
    expect(marksOf(made).papers.size).toBe(0);
  });

  it('reads the tags of a note', () => {
    const { papers } = marksOf(make(() => writeNote(A, '다시 #RL')));
    expect(papers.get(A)).toMatchObject({ note: '다시 #RL', notedAt: 0, tags: ['RL'] });
  });

  it.each([
    ['saved', 'yes'],
    ['read', 1],
    ['note', { text: 'a' }],
    ['in/later', '10'], // no place
    ['in/LATER', 'i'], // no id of a list
  ])('takes %s with the value %j for not set', (field, value) => {
    expect(marksOf(library({ 'papers/2502.18411': { [field]: [value, 1] } })).papers.size).toBe(0);
  });

  it('leaves out records of other kinds', () => {
    const marks = marksOf(
      library({ 'papers/no-id': { saved: [true, 1] }, 'x/2502.18411': { saved: [true, 1] } }),
    );
    expect(marks.papers.size).toBe(0);
  });

  it('gives with an earlier state the same as without, and papers that are the same once', () => {
    fc.assert(
      fc.property(libraries, libraries, (a, b) => {
        const before = { library: a, marks: marksOf(a) };
        const merged = merge(a, b);
        const marks = marksOf(merged, before);
        expect(marks).toEqual(marksOf(merged));
        expect([...marksOf(merged, { library: merged, marks }).papers.values()]).toEqual(
          [...marks.papers.values()].map((paper) => expect.toSatisfy((same) => same === paper)),
        );
      }),
    );
  });

  it('has one list from the start', () => {
    expect(marksOf(EMPTY_LIBRARY).lists).toEqual([{ id: READ_LATER, name: null, place: null }]);
  });
});

describe('lists', () => {
  const seminar = (marks: ReturnType<typeof marksOf>) => createList(marks, SEMINAR, '5월 세미나');

  it('come after one another as they are made, and move', () => {
    const made = make(
      seminar,
      (marks) => createList(marks, listId('rl'), 'RL'),
      (marks) => createList(marks, listId('code'), '코드'),
    );
    expect(marksOf(made).lists.map(({ id }) => id)).toEqual(['later', 'seminar', 'rl', 'code']);
    const moved = merge(made, partOf(made, moveList(marksOf(made), listId('code'), 2), 9));
    expect(marksOf(moved).lists.map(({ id }) => id)).toEqual(['later', 'seminar', 'code', 'rl']);
  });

  it.each(['later', 'seminar', 'rl', 'code'])(
    'of which %s goes to any place among the others',
    (id) => {
      const made = make(
        seminar,
        (marks) => createList(marks, listId('rl'), 'RL'),
        (marks) => createList(marks, listId('code'), '코드'),
      );
      const others = marksOf(made).lists.flatMap((list) => (list.id === id ? [] : list.id));
      for (let index = 0; index <= others.length; index++) {
        const moved = merge(made, partOf(made, moveList(marksOf(made), listId(id), index), 9));
        expect(marksOf(moved).lists.map((list) => list.id)).toEqual(
          others.toSpliced(index, 0, listId(id)),
        );
      }
    },
  );

  it('are named anew, and go', () => {
    const named = make(seminar, () => renameList(SEMINAR, '6월 세미나'));
    expect(marksOf(named).lists[1]?.name).toBe('6월 세미나');
    const gone = make(
      seminar,
      (marks) => addAllToList(marks, [A], SEMINAR),
      () => deleteList(SEMINAR),
    );
    expect(marksOf(gone).lists).toHaveLength(1);
    expect(marksOf(gone).papers.size).toBe(0);
  });

  it('keep papers in the order in which they are added, and as they are moved', () => {
    const made = make(
      seminar,
      (marks) => addAllToList(marks, [A], SEMINAR),
      (marks) => addAllToList(marks, [B], SEMINAR),
      (marks) => addAllToList(marks, [C], SEMINAR),
      (marks) => movePaper(marks, C, SEMINAR, 1),
    );
    expect(papersInList(marksOf(made), SEMINAR)).toEqual([A, C, B]);
    const toEnd = merge(made, partOf(made, [movePaper(marksOf(made), A, SEMINAR, 2)], 9));
    expect(papersInList(marksOf(toEnd), SEMINAR)).toEqual([C, B, A]);
  });

  it('take many papers at once, in their order, and let them go', () => {
    const made = make(
      seminar,
      (marks) => addAllToList(marks, [B], SEMINAR),
      (marks) => addAllToList(marks, [A, B, C, A], SEMINAR),
    );
    expect(papersInList(marksOf(made), SEMINAR)).toEqual([B, A, C]);
    const changes = removeFromList(marksOf(made), [A, B, arxivId('2501.99999')], SEMINAR);
    expect(changes).toHaveLength(2);
    expect(papersInList(marksOf(merge(made, partOf(made, changes, 9))), SEMINAR)).toEqual([C]);
  });

  it.each([
    ['  5월   세미나 ', '5월 세미나'],
    ['\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
    ['가'.repeat(100), '가'.repeat(60)],
    ['👩‍🔬'.repeat(2), '👩‍🔬'.repeat(2)],
    [' \n ', null],
  ])('have for the name %j the name %j', (typed, name) => {
    expect(listName(typed)).toBe(name);
  });

  it('order papers that two devices have put at the same place by their ids', () => {
    const made = library({
      'papers/2502.18411': { 'in/later': ['i', 1] },
      'papers/2410.07985': { 'in/later': ['i', 1] },
      'papers/2504.06261': { 'in/later': ['j', 1] },
    });
    expect(papersInList(marksOf(made), READ_LATER)).toEqual([B, A, C]);
    const moved = merge(made, partOf(made, [movePaper(marksOf(made), C, READ_LATER, 1)], 9));
    // Between the two there is no place: it goes after both.
    expect(papersInList(marksOf(moved), READ_LATER)).toEqual([B, A, C]);
  });
});

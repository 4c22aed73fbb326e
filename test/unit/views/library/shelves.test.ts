import { describe, expect, it } from 'vitest';
import { marksOf, READ_LATER } from '../../../../src/library/marks';
import { keptIn, papersOf, sizesOf, sortsOf } from '../../../../src/views/library/shelves';
import type { LibraryView, Narrowing, Shelf } from '../../../../src/views/marks/libraryView';
import { library, listId } from '../../library/libraries';

const SEMINAR = listId('seminar');
const MARKS = marksOf(
  library({
    'papers/2502.18411': { saved: [true, 5], read: [true, 9], 'in/seminar': ['k', 20] },
    'papers/2410.07985': { saved: [true, 7], note: ['표 #RL', 2], 'in/seminar': ['i', 1] },
    'papers/2504.06261': { saved: [true, 5] },
    'papers/2502.17157': { read: [true, 1], saved: [false, 2] },
    'papers/2503.00001': { note: ['#RL #세미나', 3], read: [true, 4] },
    'papers/2503.00002': { 'in/seminar': ['j', 6] },
    'lists/seminar': { name: ['세미나', 1], place: ['i', 1] },
  }),
);
const list: Shelf = { kind: 'list', list: SEMINAR };

describe('papersOf', () => {
  it.each<[Shelf, Narrowing, string[]]>([
    [{ kind: 'all' }, 'all', ['10.07985', '03.00002', '02.18411', '04.06261', '03.00001']],
    [{ kind: 'all' }, 'unread', ['10.07985', '03.00002', '04.06261']],
    [{ kind: 'all' }, 'noted', ['10.07985', '03.00001']],
    [{ kind: 'saved' }, 'all', ['10.07985', '02.18411', '04.06261']],
    [{ kind: 'read' }, 'all', ['02.18411', '03.00001', '02.17157']],
    [{ kind: 'tag', tag: 'RL' }, 'all', ['10.07985', '03.00001']],
    [{ kind: 'tag', tag: 'RL' }, 'unread', ['10.07985']],
    [{ kind: 'tag', tag: 'rl' }, 'all', []],
    // What was saved before it was listed has been kept since then.
    [list, 'all', ['10.07985', '03.00002', '02.18411']],
  ])('gives of %j, %s, the last one first', (shelf, only, ids) => {
    const view: LibraryView = { shelf, only };
    expect(papersOf(MARKS, view, 'kept').map((id) => id.slice(2))).toEqual(ids);
  });

  it('gives the papers of a list as the reader has ordered them', () => {
    expect(papersOf(MARKS, { shelf: list, only: 'all' }, 'own')).toEqual([
      '2410.07985',
      '2503.00002',
      '2502.18411',
    ]);
    expect(papersOf(MARKS, { shelf: list, only: 'unread' }, 'own')).toHaveLength(2);
    const later: Shelf = { kind: 'list', list: READ_LATER };
    expect(papersOf(MARKS, { shelf: later, only: 'all' }, 'own')).toEqual([]);
  });
});

describe('sortsOf', () => {
  it('has an order of the reader for lists alone', () => {
    expect(sortsOf({ shelf: list, only: 'all' })[0]).toBe('own');
    expect(sortsOf({ shelf: { kind: 'saved' }, only: 'all' })).toEqual(['kept', 'day', 'votes']);
  });
});

describe('keptIn', () => {
  it.each<[Shelf, Narrowing, string[]]>([
    [{ kind: 'all' }, 'all', []],
    [{ kind: 'read' }, 'noted', ['noted']],
    [{ kind: 'saved' }, 'unread', ['saved', 'unread']],
    [list, 'all', ['list:seminar']],
    [{ kind: 'tag', tag: 'RL' }, 'noted', ['tag:RL', 'noted']],
  ])('says of %j, %s, what the filter asks for', (shelf, only, kept) => {
    expect(keptIn({ shelf, only })).toEqual(kept);
  });
});

describe('sizesOf', () => {
  it('counts what each shelf holds', () => {
    expect(sizesOf(MARKS)).toEqual({
      all: 5,
      unread: 3,
      noted: 2,
      saved: 3,
      read: 3,
      lists: new Map([[SEMINAR, 3]]),
      tags: [
        ['RL', 2],
        ['세미나', 1],
      ],
    });
  });
});

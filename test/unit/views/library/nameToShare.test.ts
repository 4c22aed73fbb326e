import { expect, it } from 'vitest';
import { marksOf, READ_LATER } from '../../../../src/library/marks';
import { nameToShare } from '../../../../src/views/library/nameToShare';
import type { Shelf } from '../../../../src/views/marks/libraryView';
import { library, listId } from '../../library/libraries';

const MARKS = marksOf(library({ 'lists/seminar': { name: ['세미나', 1], place: ['i', 1] } }));

it.each<[Shelf, string, string]>([
  [{ kind: 'list', list: listId('seminar') }, '세미나', 'as the reader has named it'],
  [{ kind: 'list', list: READ_LATER }, '', 'the list that is there from the start has no name'],
  [{ kind: 'list', list: listId('gone') }, '', 'deleted in another tab'],
  [{ kind: 'tag', tag: 'RL' }, '#RL', 'a tag as it is written in notes'],
  [{ kind: 'all' }, '', 'all that is kept'],
  [{ kind: 'saved' }, '', 'what is saved'],
])('%j → %j: %s', (shelf, name) => {
  expect(nameToShare(shelf, MARKS)).toBe(name);
});

import { expect, it } from 'vitest';
import { knowsKept } from '../../../src/library/knowsKept';
import { EMPTY_LIBRARY } from '../../../src/library/library';
import { marksOf } from '../../../src/library/marks';
import type { Kept } from '../../../src/question/keptFilter';
import { library } from './libraries';

const MARKS = marksOf(
  library({
    'papers/2502.18411': { note: ['다시 #RL', 1] },
    'lists/may': { name: ['5월 세미나', 1] },
  }),
);

it.each<[Kept, boolean, string]>([
  ['noted', true, 'there is a note'],
  ['saved', true, 'nothing is saved, in a library that is in use'],
  ['list:may', true, 'an empty list'],
  ['list:later', true, 'the list that is there from the start'],
  ['list:june', false, 'a list of another device'],
  ['tag:RL', true, 'a tag of a note'],
  ['tag:rl', false, 'another tag'],
])('a library knows %s: %s (%s)', (kept, known) => {
  expect(knowsKept(MARKS, kept)).toBe(known);
});

it.each<[Kept, boolean]>([
  ['unread', true],
  ['saved', true],
  ['noted', true],
  ['list:later', true],
  ['list:june', false],
  ['tag:RL', false],
])('a device without marks knows %s: %s', (kept, known) => {
  expect(knowsKept(marksOf(EMPTY_LIBRARY), kept)).toBe(known);
});

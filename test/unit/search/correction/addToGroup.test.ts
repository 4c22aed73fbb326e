import { expect, it } from 'vitest';
import { addToGroup } from '../../../../src/search/correction/addToGroup';

it('keeps the values of a key in order', () => {
  const groups = new Map<string, number[]>();
  addToGroup(groups, 'a', 1);
  addToGroup(groups, 'b', 2);
  addToGroup(groups, 'a', 3);
  expect([...groups]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

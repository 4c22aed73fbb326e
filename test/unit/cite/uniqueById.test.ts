import { describe, expect, it } from 'vitest';
import { uniqueById } from '../../../src/cite/uniqueById';
import { arxivId, paperOf } from './papers';

describe('uniqueById', () => {
  it('keeps the first listing of each paper, in order', () => {
    const [first, second] = [paperOf(), paperOf({ id: arxivId('2503.00001') })];
    expect(uniqueById([first, second, paperOf({ rank: 9 })])).toEqual([first, second]);
  });

  it('is empty for no papers', () => {
    expect(uniqueById([])).toEqual([]);
  });
});

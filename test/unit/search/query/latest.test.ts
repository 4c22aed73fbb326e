import { describe, expect, it } from 'vitest';
import { Latest } from '../../../../src/search/query/latest';

describe('Latest', () => {
  it('computes anew only where a part of the key is another one', () => {
    const latest = new Latest<number>();
    const papers = {};
    let computed = 0;
    const get = (...key: readonly unknown[]) => latest.get(key, () => ++computed);
    expect([get('a', papers), get('a', papers)]).toEqual([1, 1]);
    expect([get('b', papers), get('a', papers)]).toEqual([2, 3]);
    expect(get('a', {})).toBe(4);
    expect(get('a')).toBe(5);
  });
});

import { expect, it, vi } from 'vitest';
import { BoundedCache } from '../../../../src/search/text/boundedCache';

it('computes the value of a key once, until there are too many', () => {
  const cache = new BoundedCache<string, string | null>(2);
  const compute = vi.fn(() => null);
  for (const key of ['a', 'b', 'a', 'b']) expect(cache.get(key, compute)).toBeNull();
  expect(compute).toHaveBeenCalledTimes(2);
  cache.get('c', compute);
  cache.get('a', compute);
  expect(compute).toHaveBeenCalledTimes(4);
});

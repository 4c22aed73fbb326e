import { describe, expect, it } from 'vitest';
import { readText } from '../../src/question/operators';
import { buildTextSearch } from '../../src/search/query/textSearch';
import { finish } from '../../src/search/steps';
import { papersIn } from '../bench/papers';
import { docsOf } from '../unit/search/papers';
import { RANKING } from './ranking';

describe('the order of what is found in the bundled digests', () => {
  const search = finish(buildTextSearch(docsOf(papersIn('public/digests'))));

  it.each(RANKING.map(({ q, first, why }) => [q, why, first] as const))('%s: %s', (q, _, first) => {
    const { ids } = search.search(readText(q));
    const top = ids.slice(0, Math.max(first.length, 1));
    expect(top.toSorted()).toEqual(first.toSorted());
  });
});

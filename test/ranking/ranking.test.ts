import { describe, expect, it } from 'vitest';
import { readText } from '../../src/question/operators';
import { papersIn } from '../bench/papers';
import { docsOf } from '../unit/search/papers';
import { textSearchOf } from '../unit/search/textSearchOf';
import { RANKING } from './ranking';

describe('the order of what is found in the bundled digests', () => {
  const search = textSearchOf(docsOf(papersIn('public/digests')));

  it.each(RANKING.map(({ q, first, why }) => [q, why, first] as const))('%s: %s', (q, _, first) => {
    const { ids } = search.search(readText(q));
    const top = ids.slice(0, Math.max(first.length, 1));
    expect(top.toSorted()).toEqual(first.toSorted());
  });
});

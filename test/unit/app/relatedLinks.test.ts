import { describe, expect, it } from 'vitest';
import { createRelatedLinks } from '../../../src/app/relatedLinks';
import type { Paper } from '../../../src/digest/paper';
import { BUNDLED_DAYS, idOf } from '../search/papers';

const PAPERS = BUNDLED_DAYS.flat();
const { find, areCurrent } = createRelatedLinks(() => PAPERS);
const id = PAPERS[0]?.id ?? idOf('2502.00001');

/** The same after the archive has become another one. */
function areCurrentIn(papers: readonly Paper[]) {
  return createRelatedLinks(() => papers).areCurrent(find(id));
}

describe('the related papers of a paper', () => {
  it('are six others of the archive, and none of a paper that it does not have', () => {
    const ids = find(id).map((link) => link.id);
    expect(new Set(ids).size).toBe(6);
    expect(ids).not.toContain(id);
    expect(find(idOf('2502.99999'))).toEqual([]);
  });

  it('are current while the archive has them, whatever else it has', () => {
    expect(areCurrent(find(id))).toBe(true);
    expect(areCurrent([])).toBe(true);
    const named = new Set(find(id).map((link) => link.id));
    expect(areCurrentIn(PAPERS.filter((paper) => named.has(paper.id)))).toBe(true);
  });

  it.each<[string, (last: Paper) => readonly Paper[]]>([
    ['is gone', () => []],
    ['has another title', (last) => [{ ...last, title: `${last.title} (withdrawn)` }]],
  ])('are no longer current when one of them %s', (_, change) => {
    const last = find(id).at(-1)?.id;
    const others = PAPERS.flatMap((paper) => (paper.id === last ? change(paper) : [paper]));
    expect(areCurrentIn(others)).toBe(false);
  });
});

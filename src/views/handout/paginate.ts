/** Heights in pixels. */
type Room = {
  /** For papers on the first page, below its head. */
  readonly first: number;
  readonly other: number;
};

/** More would leave no room to write next to them. */
const MOST_ON_A_PAGE = 3;

/**
 * Puts blocks on pages in their order, at most three on each, as long as they fit; one that fits nowhere has a page
 * of its own. Returns how many each page holds.
 */
export function paginate(heights: readonly number[], { first, other }: Room): number[] {
  const pages: number[] = [];
  let left = 0;
  for (const height of heights) {
    const count = pages.at(-1);
    if (count !== undefined && count < MOST_ON_A_PAGE && height <= left) {
      pages[pages.length - 1] = count + 1;
    } else {
      left = pages.length === 0 ? first : other;
      pages.push(1);
    }
    left -= height;
  }
  return pages;
}

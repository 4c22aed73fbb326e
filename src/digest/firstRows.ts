/** Rows of a page that is cut, and how many it has whole: a few more are not worth a link. */
const [FIRST_ROWS, MOST_ROWS] = [20, 25];

/** How many papers of a day the page has that the build renders: `25` → `25`, `26` → `20`. */
export function firstRows(papers: number): number {
  return papers > MOST_ROWS ? FIRST_ROWS : papers;
}

/**
 * How many papers the file of these rows has. Where the page is cut one more: that with the most votes of the
 * others, since a bar compares the votes of a paper with the most of its day.
 */
export function papersOfFirstRows(papers: number): number {
  const rows = firstRows(papers);
  return rows < papers ? rows + 1 : rows;
}

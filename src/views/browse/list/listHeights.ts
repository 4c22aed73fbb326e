/** Height of a day's heading in pixels, about. */
const HEADING = 62;

/** Lists of no more papers than this are drawn whole: find-in-page and print see all of them. */
export const DRAWN_WHOLE = 200;

/** Height of a paper's row in pixels: a guess, then the mean of the rows that were seen last. */
let row = 146;

/** About the height in pixels of some papers under some headings that have not been on screen yet. */
export function heightOf(papers: number, headings = 0): number {
  return papers * row + headings * HEADING;
}

/** Learns from what was drawn how high rows are on this screen. */
export function learnHeight(drawn: HTMLElement): void {
  const rows = drawn.querySelectorAll('article');
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (!first || !last) return;
  row = (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / rows.length;
}

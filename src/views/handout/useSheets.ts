import { useLayoutEffect, useRef, useState } from 'react';
import { paginate } from './paginate';

/** The height of a page without its margins, in CSS pixels, less than A4 has: browsers round. */
const SHEET_HEIGHT = 1024;
/** The width of A4, in CSS pixels. */
const PAPER_WIDTH = 794;
/** Above and below a paper, with the rule between two. */
const BLOCK_SPACE = 21;

/** Puts papers on pages by their heights as they are drawn, and makes pages as wide as there is room. */
export function useSheets(papers: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly number[]>([]);
  // All on one page, to be measured, until it is known how many fit.
  const counts = sum(pages) === papers ? pages : [papers];
  useLayoutEffect(() => {
    const sheets = ref.current;
    if (!sheets) return;
    const measure = () => {
      const heightOf = (name: string) =>
        sheets.querySelector<HTMLElement>(`[data-handout="${name}"]`)?.offsetHeight ?? 0;
      const other = SHEET_HEIGHT - heightOf('foot');
      const blocks = Array.from(sheets.querySelectorAll('[data-handout="block"]'), (block) => {
        const parts = block.querySelectorAll<HTMLElement>('[data-measured]');
        const note = block.querySelector<HTMLElement>('[data-below]')?.offsetHeight ?? 0;
        return Math.max(...Array.from(parts, (part) => part.offsetHeight)) + note + BLOCK_SPACE;
      });
      const next = paginate(blocks, { first: other - heightOf('top'), other });
      setPages((before) => (before.join() === next.join() ? before : next));
      const scale = Math.min(1, sheets.clientWidth / PAPER_WIDTH);
      sheets.style.setProperty('--scale', String(scale));
    };
    measure();
    // Fonts, formulas, notes and the window change heights and widths.
    const observer = new ResizeObserver(measure);
    observer.observe(sheets);
    for (const part of sheets.querySelectorAll('[data-measured], [data-below]'))
      observer.observe(part);
    return () => observer.disconnect();
  });
  return { ref, counts };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { createContext, useContext } from 'react';
import { rowElements } from './rowsOnScreen';
import type { SectionDrawing } from './sectionDrawing';

/** Lists up to this length are rendered completely, so that find-in-page and print include every row. */
export const MAX_DRAWN_WHOLE = 200;

/** Approximate height of a day's heading, in pixels. */
const HEADING_HEIGHT = 52;
/** Row height assumed before any row is measured, in pixels. */
const INITIAL_ROW_HEIGHT = 146;

/**
 * Heights reserved for sections that are not rendered, in pixels: the list keeps its length, so the scroll
 * bar and the restored scroll position fit.
 */
export type ListHeights = {
  /** Estimates the height of papers and headings that have not been rendered yet. */
  estimate(papers: number, headings?: number): number;
  /** Measures the rows of a rendered section, for the estimates that follow. */
  learn(section: HTMLElement): void;
  /** Height of a section when it was last rendered; undefined if it never was. */
  recall(sectionName: string): number | undefined;
  remember(sectionName: string, height: number): void;
  /** Says when sections are drawn; made by the first of them. */
  drawing?: SectionDrawing;
};

export function createListHeights(): ListHeights {
  let rowHeight = INITIAL_ROW_HEIGHT;
  const heights = new Map<string, number>();
  return {
    estimate: (papers, headings = 0) => papers * rowHeight + headings * HEADING_HEIGHT,
    learn(section) {
      const rows = rowElements(section);
      const first = rows[0];
      const last = rows.at(-1);
      if (!first || !last) return;
      const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
      // Rows of a page that is still hidden have none.
      if (height > 0) rowHeight = height / rows.length;
    },
    recall: (sectionName) => heights.get(sectionName),
    remember: (sectionName, height) => void heights.set(sectionName, height),
  };
}

/** Provided once for the app, so that heights survive navigation. */
export const ListHeightsContext = createContext<ListHeights | null>(null);

export function useListHeights(): ListHeights {
  const heights = useContext(ListHeightsContext);
  if (!heights) throw new Error('ListHeightsContext has no heights');
  return heights;
}

import { createContext, useContext } from 'react';
import { rowElements } from './rowsOnScreen';

/** Lists of no more papers than this are drawn whole: find-in-page and print see all of them. */
export const MAX_DRAWN_WHOLE = 200;

/** Height of a day's heading, in pixels, about. */
const HEADING_HEIGHT = 62;
/** Height of a row, in pixels, until rows have been on screen. */
const INITIAL_ROW_HEIGHT = 146;

/** Heights of what is not drawn, in pixels, so that the scroll bar and Back find the list as long as it was. */
export type ListHeights = {
  /** Estimates the height of papers under headings that have not been on screen yet. */
  estimate(papers: number, headings?: number): number;
  /** Learns from drawn rows how high rows are on this screen. */
  learn(drawn: HTMLElement): void;
  /** Height of a section when it was last drawn; undefined: it never was. */
  recall(section: string): number | undefined;
  remember(section: string, height: number): void;
};

export function createListHeights(): ListHeights {
  let rowHeight = INITIAL_ROW_HEIGHT;
  const sections = new Map<string, number>();
  return {
    estimate: (papers, headings = 0) => papers * rowHeight + headings * HEADING_HEIGHT,
    learn(drawn) {
      const rows = rowElements(drawn);
      const first = rows[0];
      const last = rows.at(-1);
      if (!first || !last) return;
      const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
      rowHeight = height / rows.length;
    },
    recall: (section) => sections.get(section),
    remember: (section, height) => void sections.set(section, height),
  };
}

/** Lives as long as the app: a list that is left is as long as before when the reader comes back. */
export const ListHeightsContext = createContext<ListHeights | null>(null);

export function useListHeights(): ListHeights {
  const heights = useContext(ListHeightsContext);
  if (!heights) throw new Error('ListHeightsContext has no heights');
  return heights;
}

/** About the height of a paper's row in pixels, and of a day's heading: guesses until seen. */
export const ROW_HEIGHT = 146;
export const DAY_HEIGHT = 62;

/** Lists of no more papers than this are drawn whole: find-in-page and print see all of them. */
export const DRAWN_WHOLE = 200;

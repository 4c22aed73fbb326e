/** The id of a paper's title, for what leads to it. */
export const PAPER_TITLE = 'paper-title';

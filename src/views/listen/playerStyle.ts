/**
 * What changes on the page while something is read aloud: the sentence is marked, the bar
 * covers nothing that takes the focus or says something. Not in the style sheet, which is part of every page.
 */
export const PLAYER_STYLE = `
  ::highlight(spoken) {
    background: var(--wash);
    text-decoration: underline 2px var(--ink);
    text-underline-offset: 4px;
  }
  :root {
    --below-header: calc(100dvh - var(--sticky-top) - var(--player-height));
  }
  main,
  main * {
    scroll-margin-bottom: var(--player-height);
  }
  [data-foot] {
    bottom: var(--player-height);
  }
`;

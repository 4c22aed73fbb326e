/** Class names that several elements share: a link and a button cannot be one component. */
export const BUTTON =
  'target inline-flex items-center gap-1.5 rounded-md border border-rule px-3 text-13 text-ink no-underline hover:bg-wash disabled:opacity-50';
export const BUTTON_PRIMARY =
  'target inline-flex items-center gap-1.5 rounded-md border border-ink bg-ink px-3 text-13 text-paper no-underline hover:opacity-85 disabled:opacity-50';
export const ICON_BUTTON =
  'target inline-flex min-w-11 items-center justify-center rounded-md text-ink-2 hover:bg-wash hover:text-ink pointer-fine:min-w-8';
export const FIELD =
  'target w-full rounded-md border border-rule bg-sheet px-2.5 text-13 text-ink placeholder:text-ink-3';
export const MENU_ITEM =
  'target flex items-center rounded-md px-3 text-left text-14 text-ink no-underline hover:bg-wash';
/** Title of a group in the filter bar. */
export const FILTER_TITLE =
  'mb-1 flex items-center text-12 max-lg:text-ink-2 lg:min-h-8 lg:font-semibold lg:text-ink';
/** Keeps the place of a chart with its axis: in a sheet the handles have knobs between the two. */
export const CHART_ROOM = 'h-16 max-lg:h-20';
export const LABEL = 'mb-1 block text-12 text-ink-2';
export const QUIET_LINK =
  'text-ink-2 underline decoration-rule underline-offset-3 hover:text-ink hover:decoration-ink-3';
/** Around header, filter line and pages: all begin and end at the same place. */
export const PAGE = 'mx-auto max-w-(--page) px-(--edge) 2xl:[--edge:2rem]';

/**
 * Class names that several elements share: a link and a button cannot be one component. The utilities that every
 * page has many times are one class each, in style.css.
 */
export const BUTTON =
  'target inline-flex items-center gap-1.5 rounded-md border border-rule px-3 text-13 text-ink no-underline hover:bg-wash disabled:opacity-50';
export const BUTTON_PRIMARY =
  'target inline-flex items-center gap-1.5 rounded-md border border-ink bg-ink px-3 text-13 text-paper no-underline hover:opacity-85 disabled:opacity-50';
export const ICON_BUTTON = 'icon-button';
export const FIELD = 'target w-full rounded-md border border-rule bg-sheet px-2.5 text-13 text-ink';
export const MENU_ITEM = 'menu-item';
/** Title of a group in the filter bar. */
export const FILTER_TITLE =
  'mb-1 flex items-center text-12 max-lg:text-ink-2 lg:min-h-8 lg:font-semibold lg:text-ink';
/** Keeps the place of a chart with its axis: in a sheet the handles have knobs between the two. */
export const CHART_ROOM = 'h-16 max-lg:h-20';
export const LABEL = 'mb-1 block text-12 text-ink-2';
export const QUIET_LINK = 'quiet-link';
/** Around header, filter line and pages: all begin and end at the same place. */
export const PAGE = 'mx-auto max-w-(--page) px-(--edge) 2xl:[--edge:2rem]';

/** Where list and paper are next to each other: as `xl` in the style sheet. */
export const WIDE = '(min-width: 68.75rem)';

/** Whether they are now; in a page rendered at build, which is for all widths, they are. */
export function hasSplitView(): boolean {
  return typeof matchMedia === 'undefined' || matchMedia(WIDE).matches;
}

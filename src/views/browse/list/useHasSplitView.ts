import { useMedia } from '../../../ui/useMedia';

/** Where list and paper are next to each other: as `xl` in the style sheet. */
export const WIDE = '(min-width: 68.75rem)';

/** Whether list and paper are next to each other; else the paper has the screen to itself. */
export function useHasSplitView(): boolean {
  return useMedia(WIDE);
}

/** Resolves as soon as the screen is wide enough for both; at once in a page rendered at build. */
export async function whenSplitView(): Promise<void> {
  if (typeof matchMedia === 'undefined') return;
  const list = matchMedia(WIDE);
  if (list.matches) return;
  await new Promise((resolve) => list.addEventListener('change', resolve, { once: true }));
}

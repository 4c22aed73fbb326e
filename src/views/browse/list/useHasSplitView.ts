import { useMedia } from '../../../ui/useMedia';
import { hasSplitView, WIDE } from './hasSplitView';

/** Whether list and paper are next to each other; else the paper has the screen to itself. */
export function useHasSplitView(): boolean {
  return useMedia(WIDE);
}

/** Resolves as soon as the screen is wide enough for both; at once in a page rendered at build. */
export async function whenSplitView(): Promise<void> {
  if (hasSplitView()) return;
  const list = matchMedia(WIDE);
  await new Promise((resolve) => list.addEventListener('change', resolve, { once: true }));
}

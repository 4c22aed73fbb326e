import { useMedia } from '../../../ui/useMedia';

/** Whether list and paper are next to each other; else the paper has the screen to itself. As `xl` in the style sheet. */
export function useHasSplitView(): boolean {
  return useMedia('(min-width: 84rem)');
}

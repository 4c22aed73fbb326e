import { useMedia } from '../../../ui/useMedia';

/** Whether a paper has its place beside the list; else it has the screen to itself. As `xl` in the style. */
export function useHasSplitView(): boolean {
  return useMedia('(min-width: 84rem)');
}

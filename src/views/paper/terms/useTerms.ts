import { type ContextType, useMemo } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { useSlicedQuery } from '../../../archive/page/useSlicedQuery';
import { useSlowLine } from '../../../archive/page/useSlowLine';
import type { Paper } from '../../../digest/paper';
import { useSetting } from '../../settings';
import { useSettled } from '../../useSettled';
import type { TermsContext } from './TermsContext';
import { termsQuery } from './termsQuery';

/**
 * The terms of a summary, once the page has all else. None where the reader wants none or saves data, or
 * where the summary may be of another paper.
 */
export function useTerms(paper: Paper): ContextType<typeof TermsContext> {
  const [choice] = useSetting('terms');
  const isSettled = useSettled();
  const isSlow = useSlowLine();
  const isWanted = choice === 'on' && !paper.isDoubtful;
  const find = useSlicedQuery({
    ...termsQuery(useArchive()),
    enabled: isWanted && isSettled && !isSlow,
  });
  // Looking through all words takes some milliseconds, and the page is drawn again at each key of a question.
  const terms = useMemo(() => find?.(paper) ?? null, [find, paper]);
  return isWanted ? terms : null;
}

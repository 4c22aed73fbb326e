import { lazy, Suspense } from 'react';
import type { Paper } from '../../../digest/paper';
import { useHydrated } from '../../../ui/useHydrated';
import { loadAfterFirstPaint } from '../../loadAfterFirstPaint';
import { useOpenPaper } from '../useOpenPaper';

/** No reader waits for it. */
const CoinsSpan = lazy(() =>
  loadAfterFirstPaint().then(
    (loaded) => ({ default: loaded.CoinsSpan }),
    () => ({ default: () => null }),
  ),
);

/**
 * A listed paper for reference managers. Not beside a paper that is read: Zotero takes a list for more
 * than what the page itself says of its paper.
 */
export function Coins({ paper }: { paper: Paper }) {
  const hydrated = useHydrated();
  const chosen = useOpenPaper();
  if (!hydrated || chosen !== null) return null;
  return (
    <Suspense fallback={null}>
      <CoinsSpan paper={paper} />
    </Suspense>
  );
}

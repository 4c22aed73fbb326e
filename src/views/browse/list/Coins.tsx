import { lazy, Suspense } from 'react';
import type { Paper } from '../../../digest/paper';
import { useHydrated } from '../../../ui/useHydrated';
import { whenIdle } from '../../../ui/whenIdle';
import { useOpenPaperId } from './useOpenPaperId';

/** Readers do not see it, so it loads last and may fail. */
const CoinsSpan = lazy(() =>
  whenIdle()
    .then(() => import('./CoinsSpan'))
    .catch(() => ({ default: () => null })),
);

/**
 * A listed paper for reference managers. Left out while a paper is open: Zotero prefers a list to the
 * metadata of the page.
 */
export function Coins({ paper }: { paper: Paper }) {
  const hydrated = useHydrated();
  const openId = useOpenPaperId();
  if (!hydrated || openId !== null) return null;
  return (
    <Suspense fallback={null}>
      <CoinsSpan paper={paper} />
    </Suspense>
  );
}

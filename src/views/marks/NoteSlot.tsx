import { lazy, Suspense } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useHydrated } from '../../ui/useHydrated';

/** What fails to load is left out. */
const PaperNote = lazy(() => import('./PaperNote').catch(() => ({ default: () => null })));

/** The place of the note on a paper, with the room that it needs. */
export function NoteSlot({ id }: { id: ArxivId }) {
  const hydrated = useHydrated();
  return (
    <div className="note-slot">
      {hydrated && (
        <Suspense fallback={null}>
          <PaperNote id={id} />
        </Suspense>
      )}
    </div>
  );
}

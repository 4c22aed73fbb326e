import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages';
import { useHasSplitView } from './list/useHasSplitView';

/** Holds the open paper, else what the list holds in short; in the split view it scrolls on its own. */
export function ReaderPane(props: { isPaperOpen: boolean; children: ReactNode }) {
  const { room } = useMessages();
  const hasSplitView = useHasSplitView();
  return (
    <section
      // A paper that has the screen to itself needs no landmark of its own.
      aria-label={hasSplitView ? (props.isPaperOpen ? room.paper : room.glance) : undefined}
      className={`${props.isPaperOpen ? '' : 'max-xl:hidden'} min-w-0 xl:sticky xl:top-(--sticky-top) xl:h-(--below-header) xl:self-start xl:overflow-y-auto xl:overscroll-contain noscript:static noscript:h-auto print:static print:block print:h-auto print:overflow-visible`}
    >
      {props.children}
    </section>
  );
}

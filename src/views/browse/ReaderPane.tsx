import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages';
import { useHasSplitView } from './list/useHasSplitView';

/** Where a paper stands; beside a list it scrolls on its own. */
export function ReaderPane({ isChosen, children }: { isChosen: boolean; children: ReactNode }) {
  const { room } = useMessages();
  const hasSplitView = useHasSplitView();
  return (
    <section
      // Where the paper has the screen to itself it is all there is.
      aria-label={hasSplitView ? room.paper : undefined}
      className={`${isChosen ? '' : 'max-xl:hidden'} min-w-0 xl:sticky xl:top-14 xl:h-[calc(100dvh-3.5rem)] xl:self-start xl:overflow-y-auto xl:overscroll-contain noscript:static noscript:h-auto print:static print:block print:h-auto print:overflow-visible`}
    >
      {children}
    </section>
  );
}

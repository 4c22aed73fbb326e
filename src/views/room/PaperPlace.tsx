import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages';

/** Where a paper stands beside the list; it scrolls on its own. */
export function PaperPlace({ children }: { children: ReactNode }) {
  const { room } = useMessages();
  return (
    <section
      aria-label={room.paper}
      className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] self-start overflow-y-auto overscroll-contain xl:block print:static print:block print:h-auto print:overflow-visible"
    >
      {children}
    </section>
  );
}

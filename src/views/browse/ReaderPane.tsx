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
      className={`${props.isPaperOpen ? '' : 'max-xl:hidden'} reader-pane`}
    >
      {props.children}
    </section>
  );
}

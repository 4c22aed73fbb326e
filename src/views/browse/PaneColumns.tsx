import type { ReactNode } from 'react';

type Props = { children: ReactNode; margin: ReactNode; mainClass?: string };

/**
 * What a reader pane holds, and less: in a wide pane in a margin next to it, which keeps its place, else
 * below it. Either way parts of the margin see its width by their container queries.
 */
export function PaneColumns({ children, margin, mainClass = '' }: Props) {
  return (
    <div className="pane-columns">
      <div className={mainClass}>{children}</div>
      <div className="@container">{margin}</div>
    </div>
  );
}

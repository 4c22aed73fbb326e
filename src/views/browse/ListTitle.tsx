import type { ReactNode } from 'react';
import { useOpenPaperId } from './list/useOpenPaperId';

/** The name of a list, for screen readers. An open paper names the page. */
export function ListTitle({ children }: { children: ReactNode }) {
  const isPaperOpen = useOpenPaperId() !== null;
  if (isPaperOpen) return <h2 className="sr-only">{children}</h2>;
  return <h1 className="sr-only">{children}</h1>;
}

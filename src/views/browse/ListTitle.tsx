import type { ReactNode } from 'react';
import { useOpenPaperId } from './list/useOpenPaperId';

/** The name of a list, for screen readers. An open paper names the page. */
export function ListTitle({ children }: { children: ReactNode }) {
  const Heading = useOpenPaperId() === null ? 'h1' : 'h2';
  return <Heading className="sr-only">{children}</Heading>;
}

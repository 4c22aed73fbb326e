import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHydrated } from '../../ui/useHydrated';

/**
 * A section that is folded until it is asked for: by a press, by its address, or by a search whose words are
 * in it. Opens without the script too.
 */
export function FoldedSection(props: {
  anchor: string;
  title: string;
  titleClass: string;
  className: string;
  isFound: boolean;
  children: ReactNode;
}) {
  const { anchor, title, titleClass, className, isFound, children } = props;
  const isAskedFor = useLocation({ select: ({ hash }) => hash === anchor });
  // The page of the build knows no hash.
  const isHydrated = useHydrated();
  return (
    <section id={anchor} aria-label={title} className={className}>
      <details
        open={isFound || (isHydrated && isAskedFor)}
        className="@lg:col-start-2 print:not-open:hidden"
      >
        <summary className="reach text-ink-2 hover:text-ink [&>h2]:inline">
          <h2 className={titleClass}>{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  );
}

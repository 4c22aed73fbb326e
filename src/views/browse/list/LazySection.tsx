import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../digest/day';
import { useListHeights } from './listHeights';
import { dayAttributes } from './rowsOnScreen';

type Props = {
  /** Names the section among all lists; its height is remembered under it. */
  name: string;
  /** What a hash of the address points at. */
  anchor?: string;
  /** Set where the section begins with the heading of a day. */
  day?: Day | undefined;
  /** Guess in pixels, until the section has been on screen once. */
  height: number;
  /** Draws the section from the start and keeps it. */
  eager: boolean;
  children: () => ReactNode;
};

/** How far beyond the screen sections are drawn. */
const MARGIN = '150% 0px';

/** A part of a long list that is drawn near the screen and is empty space of its height elsewhere. */
export function LazySection({ name, anchor, day, height, eager, children }: Props) {
  const [near, setNear] = useState(false);
  const element = useRef<HTMLElement>(null);
  const heights = useListHeights();
  const drawn = eager || near;

  // Layout effects are undone while the section is still in the document and has its height.
  useLayoutEffect(() => {
    const section = element.current;
    if (!section) return;
    heights.learn(section);
    if (eager) return;
    const remember = () => heights.remember(name, section.offsetHeight);
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const staysDrawn = entry.isIntersecting || section.contains(document.activeElement);
        if (!staysDrawn) remember();
        // In a transition React draws it in slices, so that scrolling stays smooth.
        startTransition(() => setNear(staysDrawn));
      },
      { rootMargin: MARGIN },
    );
    observer.observe(section);
    return () => {
      if (section.childElementCount > 0) remember();
      observer.disconnect();
    };
  }, [heights, name, eager]);

  return (
    <section
      ref={element}
      id={anchor}
      {...dayAttributes(day)}
      // Empty space is for scrolling, not for paper.
      className={drawn ? undefined : 'print:hidden'}
      style={drawn ? undefined : { height: heights.recall(name) ?? height }}
    >
      {drawn && children()}
    </section>
  );
}

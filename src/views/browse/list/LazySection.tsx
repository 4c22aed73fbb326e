import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { learnHeight } from './listHeights';

type Props = {
  /** Names the section among all lists; its height is remembered under it. */
  id: string;
  /** Guess in pixels, until the section has been on screen once. */
  height: number;
  /** Draws the section from the start and keeps it. */
  eager: boolean;
  children: () => ReactNode;
};

/** Heights of sections that were on screen, so that Back finds the list as long as it was. */
const heights = new Map<string, number>();

/** How far beyond the screen sections are drawn. */
const MARGIN = '150% 0px';

/** A part of a long list that is drawn near the screen and is empty space of its height elsewhere. */
export function LazySection({ id, height, eager, children }: Props) {
  const [near, setNear] = useState(false);
  const element = useRef<HTMLElement>(null);
  const drawn = eager || near;

  // Layout effects are undone while the section still stands on the page and has its height.
  useLayoutEffect(() => {
    const section = element.current;
    if (!section) return;
    learnHeight(section);
    if (eager) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        const keep = entry.isIntersecting || section.contains(document.activeElement);
        if (!keep) heights.set(id, section.offsetHeight);
        // What is not on screen yet is drawn bit by bit, so that scrolling stays smooth.
        startTransition(() => setNear(keep));
      },
      { rootMargin: MARGIN },
    );
    observer.observe(section);
    return () => {
      if (section.childElementCount > 0) heights.set(id, section.offsetHeight);
      observer.disconnect();
    };
  }, [id, eager]);

  return (
    <section
      ref={element}
      id={id}
      style={drawn ? undefined : { height: heights.get(id) ?? height }}
    >
      {drawn && children()}
    </section>
  );
}

import { type ReactNode, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../digest/day';
import { useListHeights } from './listHeights';
import { NearScreenContext } from './NearScreenContext';
import { createNearObserver } from './nearObserver';
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
  /**
   * When it is drawn: with the list, right after that, or near the screen alone, and then only as long as
   * it is there.
   */
  drawn: 'at-once' | 'soon' | 'near';
  children: () => ReactNode;
};

/** A part of a long list that is empty space of its height as long as it is not drawn. */
export function LazySection({ name, anchor, day, height, drawn, children }: Props) {
  const [isNear, setNear] = useState(drawn === 'at-once');
  const element = useRef<HTMLElement>(null);
  const heights = useListHeights();
  // What has been on screen before is there at once: Back leads to it.
  const isKnown = drawn === 'at-once' || heights.recall(name) !== undefined;
  const isLater = useDeferredValue(true, isKnown);
  const isDrawn = isNear || (drawn !== 'near' && isLater);

  // Layout effects are undone while the section is still in the document and has its height.
  useLayoutEffect(() => {
    const section = element.current;
    if (!section) return;
    heights.learn(section);
    if (drawn === 'at-once') return;
    const remember = () => heights.remember(name, section.offsetHeight);
    heights.near ??= createNearObserver();
    const stop = heights.near.observe(section, (isIntersecting) => {
      const staysNear = isIntersecting || section.contains(document.activeElement);
      if (!staysNear) remember();
      setNear(staysNear);
      // It stays drawn anyway.
      if (drawn === 'soon' && staysNear) stop();
    });
    return () => {
      if (section.childElementCount > 0) remember();
      stop();
    };
  }, [heights, name, drawn]);

  return (
    <section
      ref={element}
      id={anchor}
      {...dayAttributes(day)}
      // Empty space is for scrolling, not for paper.
      className={isDrawn ? undefined : 'print:hidden'}
      style={isDrawn ? undefined : { height: heights.recall(name) ?? height }}
    >
      {isDrawn && <NearScreenContext value={isNear}>{children()}</NearScreenContext>}
    </section>
  );
}

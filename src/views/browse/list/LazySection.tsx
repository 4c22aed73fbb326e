import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../digest/day';
import { useListHeights } from './listHeights';
import { NearScreenContext } from './NearScreenContext';
import { dayAttributes } from './rowsOnScreen';
import { createSectionDrawing } from './sectionDrawing';

/**
 * When a section is drawn: with the list, right after that in its turn, or near the screen alone, and then only as long
 * as it is there.
 */
export type Drawn = 'at-once' | 'soon' | 'near';

type Props = {
  /** Names the section among all lists; its height is remembered under it. */
  name: string;
  /** What a hash of the address points at. */
  anchor?: string;
  /** Set where the section begins with the heading of a day. */
  day?: Day | undefined;
  /** Guess in pixels, until the section has been on screen once. */
  height: number;
  drawn: Drawn;
  /** What it draws are sections, each with a turn of its own. */
  holdsSections?: boolean;
  children: () => ReactNode;
};

/** A part of a long list that is empty space of its height as long as it is not drawn. */
export function LazySection(props: Props) {
  const { name, anchor, day, height, drawn, holdsSections = false, children } = props;
  const [isNear, setNear] = useState(drawn === 'at-once');
  const element = useRef<HTMLElement>(null);
  const heights = useListHeights();
  // What has been on screen before is there at once: Back leads to it.
  const [hadTurn, setTurn] = useState(heights.recall(name) !== undefined);
  const isDrawn = isNear || drawn === 'at-once' || (drawn === 'soon' && hadTurn);

  // Layout effects are undone while the section is still in the document and has its height.
  useLayoutEffect(() => {
    const section = element.current;
    if (!section) return;
    heights.learn(section);
    if (drawn === 'at-once') return;
    const remember = (height: number) => heights.remember(name, height);
    let isRemembered = false;
    heights.drawing ??= createSectionDrawing();
    const stop = heights.drawing.observe(section, {
      isLight: holdsSections,
      comeNear() {
        isRemembered = false;
        setNear(true);
        // It stays drawn anyway.
        if (drawn === 'soon') stop();
      },
      leave(height) {
        if (section.contains(document.activeElement)) return;
        // Its own height would have the browser lay out the page at once.
        remember(height);
        isRemembered = true;
        setNear(false);
      },
    });
    return () => {
      if (!isRemembered && section.childElementCount > 0) remember(section.offsetHeight);
      stop();
    };
  }, [heights, name, drawn, holdsSections]);
  const waits = drawn === 'soon' && !isDrawn;
  useEffect(() => {
    if (!waits) return;
    const giveUp = heights.drawing?.inTurn(() => setTurn(true));
    return () => giveUp?.();
  }, [waits, heights]);

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

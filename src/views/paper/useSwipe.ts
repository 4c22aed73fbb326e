import { type RefObject, useEffect, useEffectEvent } from 'react';
import { followFinger } from '../../ui/followFinger';
import { glideBy, moveBy } from '../../ui/moveBy';

/** To the page before or after this one. */
type Step = 1 | -1;

type Turns = {
  /** Whether there is such a page; null: not known yet. */
  hasPage: (step: Step) => boolean | null;
  /** Turns to it; resolves to whether it has. */
  turn: (step: Step) => Promise<boolean>;
};

/** Shortest distance that turns the page, in pixels. */
const MIN_DISTANCE = 80;
/** Width of the edges of the screen, in pixels: swipes from there are the browser's. */
const EDGE = 24;
/** How far a page follows where there is none on that side, in pixels. */
const MAX_STRETCH = 48;

/**
 * Turns a page with a finger: it moves with the finger, and back where it is let go too early. Without any
 * motion for a reader who prefers that.
 */
export function useSwipe(page: RefObject<HTMLElement | null>, { hasPage, turn }: Turns): void {
  const has = useEffectEvent(hasPage);
  const turnTo = useEffectEvent(turn);
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    return turnBySwipes(element, { hasPage: (step) => has(step), turn: (step) => turnTo(step) });
  }, [page]);
}

function turnBySwipes(page: HTMLElement, { hasPage, turn }: Turns): () => void {
  const moveBack = () => void glideBy(page, 'x', 0);
  const turnPage = async (step: Step) => {
    // It goes all the way only where another one takes its place for certain.
    if (hasPage(step)) void glideBy(page, 'x', -step * window.innerWidth);
    else moveBack();
    if (!(await turn(step))) moveBack();
  };
  const stop = followFinger(page, (event) => {
    if (!takesSwipes(event, page)) return null;
    return {
      axis: 'x',
      move(distance) {
        moveBy(page, 'x', hasPage(stepOf(distance)) === false ? stretch(distance) : distance);
      },
      end(distance) {
        const step = stepOf(distance);
        if (Math.abs(distance) >= MIN_DISTANCE && hasPage(step) !== false) void turnPage(step);
        else moveBack();
      },
      cancel: moveBack,
    };
  });

  const claimSwipes = () => {
    page.style.touchAction = isEnlarged() ? '' : 'pan-y pinch-zoom';
  };
  claimSwipes();
  window.visualViewport?.addEventListener('resize', claimSwipes);
  return () => {
    stop();
    window.visualViewport?.removeEventListener('resize', claimSwipes);
  };
}

/** A finger that moves to the left leads to the next page. */
function stepOf(dx: number): Step {
  return dx < 0 ? 1 : -1;
}

/** The further the finger moves, the less the page follows. */
function stretch(dx: number): number {
  return (dx * MAX_STRETCH) / (Math.abs(dx) + MAX_STRETCH);
}

/** A wide formula scrolls, a video has gestures of its own, a dialog covers the page, an enlarged page is panned. */
function takesSwipes({ target, clientX }: PointerEvent, page: HTMLElement): boolean {
  if (!(target instanceof Element) || target.closest('video, dialog, [popover]')) return false;
  const isAtEdge = clientX < EDGE || clientX > window.innerWidth - EDGE;
  return !isAtEdge && !isEnlarged() && !scrollsSideways(target, page);
}

function scrollsSideways(target: Element, page: HTMLElement): boolean {
  for (let part: Element | null = target; part && part !== page; part = part.parentElement) {
    const isWide = part.scrollWidth > part.clientWidth;
    if (isWide && /auto|scroll/.test(getComputedStyle(part).overflowX)) return true;
  }
  return false;
}

function isEnlarged(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1;
}

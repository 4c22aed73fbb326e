import { type RefObject, useEffect, useEffectEvent } from 'react';

/** To the page before or after this one. */
type Step = 1 | -1;

type Turns = {
  /** Whether there is such a page; null: not known yet. */
  hasPage: (step: Step) => boolean | null;
  /** Turns to it; resolves to whether it has. */
  turn: (step: Step) => Promise<boolean>;
};

/** How far a finger moves until it is clear which way, in pixels. */
const SLOP = 10;
/** Steepest swipe: vertical by horizontal distance. */
const MAX_SLOPE = 0.5;
/** Shortest distance that turns the page, in pixels. */
const MIN_DISTANCE = 80;
/** Width of the edges of the screen, in pixels: swipes from there are the browser's. */
const EDGE = 24;
/** How far a page follows where there is none on that side, in pixels. */
const MAX_STRETCH = 48;
const TRANSITION = 'transform 140ms cubic-bezier(0.2, 0.7, 0.3, 1)';

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
    return followFinger(element, { hasPage: (step) => has(step), turn: (step) => turnTo(step) });
  }, [page]);
}

function followFinger(page: HTMLElement, { hasPage, turn }: Turns): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const prefersStill = matchMedia('(prefers-reduced-motion: reduce)');
  /** null: no finger, or one that scrolls. */
  let finger: { id: number; x: number; y: number; isSwiping: boolean } | null = null;

  const moveTo = (x: number, transition: string) => {
    if (prefersStill.matches) return;
    page.style.transition = transition;
    page.style.transform = x === 0 ? '' : `translateX(${x}px)`;
  };
  const letGo = () => {
    if (finger?.isSwiping) moveTo(0, TRANSITION);
    finger = null;
  };
  const turnPage = async (step: Step) => {
    finger = null;
    // It goes all the way only where another one takes its place for certain.
    moveTo(hasPage(step) ? -step * window.innerWidth : 0, TRANSITION);
    if (!(await turn(step))) moveTo(0, TRANSITION);
  };

  const begin = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    // A second finger zooms.
    if (finger || !event.isPrimary) return letGo();
    const { pointerId: id, clientX: x, clientY: y } = event;
    if (takesSwipes(event, page)) finger = { id, x, y, isSwiping: false };
  };
  const move = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (finger?.id !== pointerId) return;
    const dx = clientX - finger.x;
    if (!finger.isSwiping) {
      const dy = clientY - finger.y;
      if (Math.hypot(dx, dy) < SLOP) return;
      const isSteep = Math.abs(dy) > MAX_SLOPE * Math.abs(dx);
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (isSteep || isSelecting) finger = null;
      else finger.isSwiping = true;
    }
    if (finger) moveTo(hasPage(stepOf(dx)) === false ? stretch(dx) : dx, 'none');
  };
  const end = ({ pointerId, clientX }: PointerEvent) => {
    if (finger?.id !== pointerId) return;
    const dx = clientX - finger.x;
    const step = stepOf(dx);
    if (finger.isSwiping && Math.abs(dx) >= MIN_DISTANCE && hasPage(step) !== false) {
      void turnPage(step);
    } else letGo();
  };
  page.addEventListener('pointerdown', begin, { signal });
  page.addEventListener('pointermove', move, { signal });
  page.addEventListener('pointerup', end, { signal });
  // The browser scrolls or zooms.
  page.addEventListener('pointercancel', letGo, { signal });

  const claimSwipes = () => {
    page.style.touchAction = isEnlarged() ? '' : 'pan-y pinch-zoom';
  };
  claimSwipes();
  window.visualViewport?.addEventListener('resize', claimSwipes, { signal });
  return () => listening.abort();
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

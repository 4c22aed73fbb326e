import { startTransition } from 'react';
import { flushSync } from 'react-dom';

/** How far beyond the screen sections are drawn. */
const MARGIN = '150% 0px';
/** How near what they stand in is, where sections are watched one by one. More than `MARGIN`: one that is drawn is. */
const WATCHED_MARGIN = '400% 0px';

type Watcher = {
  /** It is drawn fast: it waits for no turn. */
  readonly isLight: boolean;
  comeNear(): void;
  /** @param height as it was seen, in pixels */
  leave(height: number): void;
};

/** When the sections of lists are drawn, for all lists of the app. */
export type SectionDrawing = {
  /**
   * Tells whenever the section comes near the screen or leaves: at once, in a transition, where the reader
   * sees it, it leaves or is light, else in its turn. Returns what ends it. One observer of the browser: an archive has a thousand
   * days, and a browser that calls a thousand observers in turn is busy for a third of a second. Days are watched only
   * while their month is near: where each of a thousand is, a phone needs longer than a frame to tell.
   */
  observe(section: Element, watcher: Watcher): () => void;
  /**
   * Calls what draws a section, one section a frame, those near the screen first: a hundred rows in one would hold up
   * a phone. Returns what gives up the turn.
   */
  inTurn(draw: () => void): () => void;
};

export function createSectionDrawing(): SectionDrawing {
  const watchers = new Map<Element, Watcher>();
  /** Sections that have come near and wait to be drawn, and what draws others in their turn. */
  const near = new Set<Element>();
  const waiting = new Set<() => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const waits = entry.isIntersecting && !isOnScreen(entry);
        if (waits && !watchers.get(entry.target)?.isLight) near.add(entry.target);
        else near.delete(entry.target);
      }
      // In a transition React draws it in slices, so that scrolling stays smooth.
      startTransition(() => {
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const watcher = watchers.get(target);
          if (!isIntersecting) watcher?.leave(boundingClientRect.height);
          else if (!near.has(target)) watcher?.comeNear();
        }
      });
      schedule();
    },
    { rootMargin: MARGIN },
  );
  /** What sections stand in, such as their month → the sections. */
  const groups = new Map<Element, Set<Element>>();
  const groupObserver = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const section of groups.get(target) ?? []) {
          if (isIntersecting) observer.observe(section);
          else observer.unobserve(section);
        }
      }
    },
    { rootMargin: WATCHED_MARGIN },
  );
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled || waiting.size + near.size === 0) return;
    isScheduled = true;
    // After a frame, so that no frame lays out and paints two of them.
    requestAnimationFrame(() => setTimeout(takeTurn));
  };
  const takeTurn = () => {
    isScheduled = false;
    const [section] = near;
    const [draw] = waiting;
    // React would draw what waits meanwhile in one go.
    if (section) {
      near.delete(section);
      flushSync(() => watchers.get(section)?.comeNear());
    } else if (draw) {
      waiting.delete(draw);
      flushSync(draw);
    }
    schedule();
  };
  return {
    observe(section, watcher) {
      const group = section.parentElement ?? section;
      const sections = groups.get(group) ?? new Set();
      groups.set(group, sections.add(section));
      watchers.set(section, watcher);
      // At first by itself: what is near is drawn at once.
      observer.observe(section);
      groupObserver.observe(group);
      return () => {
        watchers.delete(section);
        near.delete(section);
        observer.unobserve(section);
        sections.delete(section);
        if (sections.size > 0) return;
        groups.delete(group);
        groupObserver.unobserve(group);
      };
    },
    inTurn(draw) {
      waiting.add(draw);
      schedule();
      return () => void waiting.delete(draw);
    },
  };
}

/** Whether an observer tells of a section that the reader sees. */
function isOnScreen({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): boolean {
  return bottom > 0 && top < window.innerHeight;
}

import { startTransition } from 'react';
import { flushSync } from 'react-dom';

/** How far beyond the screen sections are drawn. */
const MARGIN = '150% 0px';
/** How near what they stand in is, where sections are watched one by one. More than `MARGIN`: one that is drawn is. */
const WATCHED_MARGIN = '400% 0px';

type Listener = (isNear: boolean) => void;

/** When the sections of lists are drawn, for all lists of the app. */
export type SectionDrawing = {
  /**
   * Calls the listener in a transition: at once, then whenever the section comes near the screen or leaves. Returns
   * what ends it. One observer of the browser: an archive has a thousand days, and a browser that calls a thousand
   * observers in turn is busy for a third of a second. Days are watched only while their month is near: where each of a
   * thousand is, a phone needs longer than a frame to tell.
   */
  observe(section: Element, listener: Listener): () => void;
  /**
   * Calls what draws a section, one section a task: a hundred rows in one would hold up a phone. Returns what gives
   * up the turn.
   */
  inTurn(draw: () => void): () => void;
};

export function createSectionDrawing(): SectionDrawing {
  const listeners = new Map<Element, Listener>();
  const observer = new IntersectionObserver(
    (entries) => {
      // In a transition React draws it in slices, so that scrolling stays smooth.
      startTransition(() => {
        for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
      });
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
  const waiting = new Set<() => void>();
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled || waiting.size === 0) return;
    isScheduled = true;
    setTimeout(takeTurn);
  };
  const takeTurn = () => {
    isScheduled = false;
    const [draw] = waiting;
    if (!draw) return;
    waiting.delete(draw);
    // React would draw what waits meanwhile in one go.
    flushSync(draw);
    schedule();
  };
  return {
    observe(section, listener) {
      const group = section.parentElement ?? section;
      const sections = groups.get(group) ?? new Set();
      groups.set(group, sections.add(section));
      listeners.set(section, listener);
      // At first by itself: what is near is drawn at once.
      observer.observe(section);
      groupObserver.observe(group);
      return () => {
        listeners.delete(section);
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

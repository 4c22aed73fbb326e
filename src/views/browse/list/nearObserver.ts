import { startTransition } from 'react';

/** How far beyond the screen sections are drawn. */
const MARGIN = '150% 0px';

type Listener = (isNear: boolean) => void;

/**
 * Tells the sections of all lists whether they are near the screen. One observer of the browser: an archive has a
 * thousand days, and a browser that calls a thousand observers in turn is busy for a third of a second.
 */
export type NearObserver = {
  /** Calls the listener in a transition: at once, then whenever the section comes near or leaves. Returns what ends it. */
  observe(section: Element, listener: Listener): () => void;
};

export function createNearObserver(): NearObserver {
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
  return {
    observe(section, listener) {
      listeners.set(section, listener);
      observer.observe(section);
      return () => {
        listeners.delete(section);
        observer.unobserve(section);
      };
    },
  };
}

import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps a custom property of the style sheet at the height of an element, in whole pixels, rounded down: no
 * gap opens where the next element sticks below it.
 *
 * @param holderOf returns the element that gets the property; the same function each time
 */
export function useMeasuredHeight(
  element: RefObject<HTMLElement | null>,
  property: `--${string}`,
  holderOf: (measured: HTMLElement) => HTMLElement | null,
): void {
  useLayoutEffect(() => {
    const measured = element.current;
    const holder = measured && holderOf(measured);
    if (!holder) return;
    const observer = new ResizeObserver(() => {
      const height = Math.floor(measured.getBoundingClientRect().height);
      holder.style.setProperty(property, `${height}px`);
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, property, holderOf]);
}

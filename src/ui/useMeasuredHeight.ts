import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps a custom property of the style sheet at the height of an element, in whole pixels, rounded down: no
 * gap opens where the next element sticks below it. Where the sheet has that height, nothing is set: all in the holder
 * would be styled anew, of a long page for longer than a phone has for a frame.
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
    // Resolves the property to pixels, which a custom property does not. Without an effect on what does not float.
    measured.style.shapeMargin = `var(${property})`;
    const observer = new ResizeObserver(() => {
      const height = `${Math.floor(measured.getBoundingClientRect().height)}px`;
      if (getComputedStyle(measured).shapeMargin !== height) {
        holder.style.setProperty(property, height);
      }
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, property, holderOf]);
}

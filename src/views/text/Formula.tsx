import { useCallback } from 'react';
import temml from 'temml';
import { plainText } from '../../digest/plainText';

/** Largest space and rule in a formula, in em and pt: TeX may ask for kilometres. */
const MAX_SIZE: [number, number] = [10, 100];

/** TeX as MathML; plain text where it is not valid TeX. */
export default function Formula({ tex }: { tex: string }) {
  // A stable ref: a new one would draw the formula at every render.
  const draw = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      try {
        temml.render(tex, element, { throwOnError: true, maxExpand: 100, maxSize: MAX_SIZE });
        keepTitleHeight(element);
        return limitWidth(element);
      } catch {
        element.textContent = plainText(`$${tex}$`);
        return undefined;
      }
    },
    [tex],
  );
  return <span ref={draw} />;
}

/** A small exponent makes no line of a title higher, and moves no row below it, when it comes. */
function keepTitleHeight(element: HTMLElement): void {
  if (element.closest('h1, h2, h3')) element.firstElementChild?.classList.add('-my-1');
}

/** Makes a formula scroll on its own while it is wider than its block; it is no longer inline then. */
function limitWidth(element: HTMLElement): () => void {
  const block = element.closest<HTMLElement>('h1, h2, h3, li, p');
  const measure = () => {
    element.className = '';
    element.removeAttribute('tabindex');
    if (!block || block.clientWidth === 0 || element.offsetWidth <= block.clientWidth) return;
    element.className = SCROLLING_CLASSES;
    // Not every browser lets the keyboard scroll an element that cannot be focused.
    element.tabIndex = 0;
  };
  measure();
  if (!block || !('ResizeObserver' in window)) return () => {};
  const observer = new ResizeObserver(measure);
  observer.observe(block);
  return () => observer.disconnect();
}

const SCROLLING_CLASSES = 'inline-block max-w-full overflow-x-auto overflow-y-hidden align-bottom';

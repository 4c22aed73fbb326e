import { useCallback } from 'react';
import temml from 'temml';
import { plainText } from '../../digest/plainText';

/** No space or rule within a formula is larger, in em and pt: TeX may ask for kilometres. */
const MAX_SIZE: [number, number] = [10, 100];

/** TeX as MathML; as plain words where it is not valid TeX. */
export default function Formula({ tex }: { tex: string }) {
  // A stable ref: a new one would draw the formula again at every render.
  const draw = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      try {
        temml.render(tex, element, { throwOnError: true, maxExpand: 100, maxSize: MAX_SIZE });
        return keepWithin(element);
      } catch {
        element.textContent = plainText(`$${tex}$`);
        return undefined;
      }
    },
    [tex],
  );
  return <span ref={draw} />;
}

/** One that is wider than the text around it is scrolled by itself; it stands on its line no more, then. */
function keepWithin(element: HTMLElement): () => void {
  const block = element.closest<HTMLElement>('h1, h2, h3, li, p');
  const measure = () => {
    element.className = '';
    element.removeAttribute('tabindex');
    if (!block || block.clientWidth === 0 || element.offsetWidth <= block.clientWidth) return;
    element.className = WIDE;
    // Not every browser lets the keyboard scroll it otherwise.
    element.tabIndex = 0;
  };
  measure();
  if (!block || !('ResizeObserver' in window)) return () => {};
  const observer = new ResizeObserver(measure);
  observer.observe(block);
  return () => observer.disconnect();
}

const WIDE = 'inline-block max-w-full overflow-x-auto overflow-y-hidden align-bottom';

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
      if (!element) return;
      try {
        temml.render(tex, element, { throwOnError: true, maxExpand: 100, maxSize: MAX_SIZE });
        keepWithin(element);
      } catch {
        element.textContent = plainText(`$${tex}$`);
      }
    },
    [tex],
  );
  return <span ref={draw} />;
}

/** One that is wider than the text around it is scrolled by itself; it stands on its line no more, then. */
function keepWithin(element: HTMLElement): void {
  const room = element.closest('h1, h2, h3, li, p')?.clientWidth ?? 0;
  if (room > 0 && element.offsetWidth > room) element.className = WIDE;
}

const WIDE = 'inline-block max-w-full overflow-x-auto overflow-y-hidden align-bottom';

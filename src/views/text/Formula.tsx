import { useCallback } from 'react';
import temml from 'temml';
import { plainText } from '../../digest/plainText';

/** TeX as MathML; as plain words where it is not valid TeX. */
export default function Formula({ tex }: { tex: string }) {
  // A stable ref: a new one would draw the formula again at every render.
  const draw = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      try {
        temml.render(tex, element, { throwOnError: true, maxExpand: 100 });
      } catch {
        element.textContent = plainText(`$${tex}$`);
      }
    },
    [tex],
  );
  return <span ref={draw} />;
}

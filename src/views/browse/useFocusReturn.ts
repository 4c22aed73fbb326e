import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { takeLastOpened } from './lastOpened';

/** The list is drawn by then, or the paper is not in it. */
const SOON_MS = 3000;

/** Brings the focus back to the link of a paper when one comes back from it to its list. */
export function useFocusReturn(): void {
  const router = useRouter();
  useEffect(() => {
    let frame = 0;
    const look = (id: string, until: number) => {
      const link = document.querySelector<HTMLElement>(
        `#content article :is(h2, h3) a[href*="/paper/${CSS.escape(id)}"]`,
      );
      // Whoever has gone on to another element stays there.
      if (document.activeElement !== document.body) return;
      if (link) link.focus({ preventScroll: true });
      else if (performance.now() < until) frame = requestAnimationFrame(() => look(id, until));
    };
    const stop = router.subscribe('onRendered', ({ toLocation, pathChanged }) => {
      const left = pathChanged ? takeLastOpened() : null;
      cancelAnimationFrame(frame);
      if (left !== null && !toLocation.pathname.startsWith('/paper/')) {
        look(left, performance.now() + SOON_MS);
      }
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [router]);
}

import { useRouter } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { useHydrated } from '../../ui/useHydrated';
import { useHasSplitView } from './list/useHasSplitView';

type Props = {
  isChosen: boolean;
  /** Made by the caller: what waits in them for the script is not disturbed when the room is measured. */
  band: ReactNode;
  rail: ReactNode;
  list: ReactNode;
  paper: ReactNode;
};

/**
 * Where things stand in the room. A page rendered at build knows nothing of its size: a paper's page
 * keeps the list's place, which wide screens show, and the paper stands where it will stay.
 */
export function SplitLayout({ isChosen, band, rail, list, paper }: Props) {
  const hasSplitView = useHasSplitView();
  const hydrated = useHydrated();
  const hasList = !isChosen || (hydrated && hasSplitView);
  const grid = useRef<HTMLDivElement>(null);
  usePaperOnTop(hasList && isChosen, grid);
  return (
    <>
      {hasList && band}
      <div
        ref={grid}
        className={`mx-auto grid max-w-(--page) xl:grid-cols-[11rem_minmax(0,1fr)_27.5rem] print:block ${isChosen ? 'xl:min-h-dvh noscript:block' : 'lg:max-xl:grid-cols-[11rem_minmax(0,1fr)]'}`}
      >
        {hasList ? rail : <div className="hidden xl:block noscript:hidden" />}
        {hasList ? list : <div className="hidden border-x border-rule xl:block noscript:hidden" />}
        {paper}
      </div>
    </>
  );
}

/** What stays on top of the page, in pixels: `top-14`. */
const HEAD = 56;

/** Who opens the link of a paper sees it on top from the start: the filters come above, out of sight. */
function usePaperOnTop(isBeside: boolean, grid: RefObject<HTMLDivElement | null>): void {
  const router = useRouter();
  useLayoutEffect(() => {
    const place = () => {
      const { top = 0 } = grid.current?.getBoundingClientRect() ?? {};
      if (window.scrollY === 0) window.scrollTo(0, top - HEAD);
    };
    if (!isBeside || router.latestLocation.state.__TSR_index > 0) return;
    place();
    // The router begins a screen that it draws for the first time at its top.
    const stop = router.subscribe('onRendered', ({ toLocation }) => {
      stop();
      if (toLocation.state.__TSR_index === 0) place();
    });
    return stop;
  }, [isBeside, grid, router]);
}

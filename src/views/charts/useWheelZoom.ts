import { type RefObject, useEffect, useEffectEvent } from 'react';

type Zoom = {
  /** Shows `factor` times as much around a position along the axis, from 0 to 1. */
  readonly zoom: (factor: number, position: number) => boolean;
  /** Moves on by a share of what is visible. */
  readonly pan: (share: number) => boolean;
};

/** Exponent of the zoom factor a pixel of wheel; a notch is 100 pixels. */
const ZOOM_PER_PIXEL = 0.003;
/** A wheel that has just scrolled the page goes on scrolling when the chart comes below it. */
const SCROLLING_MS = 300;

/**
 * Zooms and pans a chart by wheel or by two fingers. Both callbacks return whether anything changed: where
 * nothing did, the page scrolls as usual.
 */
export function useWheelZoom(chart: RefObject<HTMLElement | null>, { zoom, pan }: Zoom): void {
  const positionAt = (x: number) => {
    const { left = 0, width = 1 } = chart.current?.getBoundingClientRect() ?? {};
    return Math.min(1, Math.max(0, (x - left) / Math.max(1, width)));
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const { deltaX, deltaY, clientX } = event;
    const width = Math.max(1, chart.current?.clientWidth ?? 1);
    const hasChanged =
      Math.abs(deltaX) > Math.abs(deltaY)
        ? pan(deltaX / width)
        : zoom(Math.exp(deltaY * ZOOM_PER_PIXEL), positionAt(clientX));
    if (hasChanged) event.preventDefault();
  });
  const onPinch = useEffectEvent((factor: number, x: number) => zoom(factor, positionAt(x)));

  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    let lastScroll = Number.NEGATIVE_INFINITY;
    let lastDistance: number | null = null;
    const noteScroll = ({ timeStamp }: Event) => {
      lastScroll = timeStamp;
    };
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.timeStamp - lastScroll > SCROLLING_MS) onWheel(event);
    };
    const touch = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (!a || !b) {
        lastDistance = null;
        return;
      }
      const distance = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
      if (lastDistance !== null) onPinch(lastDistance / distance, (a.clientX + b.clientX) / 2);
      lastDistance = distance;
      event.preventDefault();
    };
    // React's own listeners are passive: they could not keep the page from scrolling.
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('touchmove', touch, { passive: false });
    element.addEventListener('touchend', touch);
    window.addEventListener('scroll', noteScroll, { passive: true });
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('touchmove', touch);
      element.removeEventListener('touchend', touch);
      window.removeEventListener('scroll', noteScroll);
    };
  }, [chart]);
}

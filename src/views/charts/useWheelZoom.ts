import { type RefObject, useEffect, useEffectEvent } from 'react';

type Zoom = {
  /** Shows so many times as much, with a place along the axis, from 0 to 1, where it is. */
  readonly zoom: (times: number, place: number) => boolean;
  /** Moves on by a share of what is shown. */
  readonly pan: (share: number) => boolean;
};

/** Of a notch of the wheel, 100 pixels. */
const PER_PIXEL = 0.003;
/** A wheel that has just scrolled the page goes on doing so when it comes upon the chart. */
const SCROLLING_MS = 300;

/**
 * The wheel, or two fingers, on a chart. Both callbacks say whether there was anything to zoom or move:
 * where not, the page scrolls as it would.
 */
export function useWheelZoom(chart: RefObject<HTMLElement | null>, zoom: Zoom): void {
  const place = (x: number) => {
    const { left = 0, width = 1 } = chart.current?.getBoundingClientRect() ?? {};
    return Math.min(1, Math.max(0, (x - left) / Math.max(1, width)));
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const { deltaX, deltaY, clientX } = event;
    const width = Math.max(1, chart.current?.clientWidth ?? 1);
    const isDone =
      Math.abs(deltaX) > Math.abs(deltaY)
        ? zoom.pan(deltaX / width)
        : zoom.zoom(Math.exp(deltaY * PER_PIXEL), place(clientX));
    if (isDone) event.preventDefault();
  });
  const onPinch = useEffectEvent((times: number, x: number) => zoom.zoom(times, place(x)));

  useEffect(() => {
    const element = chart.current;
    if (!element) return;
    let scrolled = Number.NEGATIVE_INFINITY;
    let apart: number | null = null;
    const noteScroll = ({ timeStamp }: Event) => {
      scrolled = timeStamp;
    };
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.timeStamp - scrolled > SCROLLING_MS) onWheel(event);
    };
    const touch = (event: TouchEvent) => {
      const [one, other] = event.touches;
      if (!one || !other) {
        apart = null;
        return;
      }
      const now = Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
      if (apart !== null) onPinch(apart / now, (one.clientX + other.clientX) / 2);
      apart = now;
      event.preventDefault();
    };
    // React listens for wheels without a say in whether the page scrolls.
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

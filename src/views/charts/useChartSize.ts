import { useLayoutEffect, useRef, useState } from 'react';

/** A ref for the element of a chart, and its width in pixels: 0 until it is on the page. */
export function useChartSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const chart = ref.current;
    if (!chart) return;
    setWidth(chart.clientWidth);
    const observer = new ResizeObserver(() => setWidth(chart.clientWidth));
    observer.observe(chart);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

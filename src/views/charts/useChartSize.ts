import { useLayoutEffect, useRef, useState } from 'react';

/** A chart's element and its width in pixels, 0 until it stands on the page. */
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

/**
 * A label above a chart at a position from 0 to 1, inside the edges of the chart. Hidden from screen
 * readers: the handles say the same.
 */
export function Readout({ position, children }: { position: number; children: string }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute bottom-full z-10 mb-1 w-max max-w-full rounded-sm bg-ink px-2 py-0.5 text-12 text-paper"
      style={{ left: `${position * 100}%`, transform: `translateX(${-position * 100}%)` }}
    >
      {children}
    </span>
  );
}

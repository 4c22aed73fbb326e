import type { Tick } from './dayTicks';

/** A label that starts after this position would reach over the edge. */
const MAX_POSITION = 0.93;

/** The ticks below a chart; for screen readers the handles say what they say. */
export function Axis({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <div aria-hidden="true" className="relative mt-1 h-4 text-11 text-ink-3">
      {ticks
        .filter(({ position }) => position <= MAX_POSITION)
        .map(({ position, text }) => (
          <span
            key={`${position}`}
            className="absolute whitespace-nowrap"
            style={{ left: `${position * 100}%` }}
          >
            {text}
          </span>
        ))}
    </div>
  );
}

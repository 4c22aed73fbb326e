import type { Tick } from './dayTicks';

/** Behind this place a text would stand out over the edge. */
const LAST = 0.93;

export function Axis({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <div aria-hidden="true" className="relative mt-1 h-4 text-11 text-ink-3">
      {ticks
        .filter(({ place }) => place <= LAST)
        .map(({ place, text }) => (
          <span
            key={`${place}`}
            className="absolute whitespace-nowrap"
            style={{ left: `${place * 100}%` }}
          >
            {text}
          </span>
        ))}
    </div>
  );
}

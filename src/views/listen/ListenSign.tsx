const PATHS = {
  play: 'M5 3v10l8-5z',
  pause: 'M4.5 3h2.5v10H4.5zM9 3h2.5v10H9z',
  previous: 'M12.5 3.5v9L5.5 8zM3.5 3.5v9',
  next: 'M3.5 3.5v9l7-4.5zM12.5 3.5v9',
} as const;

/** A sign of the player; the controls that hold it have names. */
export function ListenSign({ name, size = 14 }: { name: keyof typeof PATHS; size?: number }) {
  const isFilled = name === 'play' || name === 'pause';
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill={isFilled ? 'currentColor' : 'none'}
      stroke={isFilled ? 'none' : 'currentColor'}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The id of the pattern of bars of unfinished quarters. */
export const HATCHING = 'trend-hatching';

/** The pattern of bars of unfinished quarters, for all charts of the page. */
export function Hatching() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <pattern
        id={HATCHING}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="3.5" height="6" className="fill-bar" />
      </pattern>
    </svg>
  );
}

/** The id of the pattern of bars of unfinished times. */
export const HATCHING = 'hatching';

/** The pattern of bars of unfinished times, once for all charts of a page. */
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

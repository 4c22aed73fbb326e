import { LINE_STYLES } from './lineStyles';

/** How a line of the chart is drawn, next to its name. */
export function LineSample({ index }: { index: number }) {
  return (
    <svg aria-hidden="true" width="20" height="4" className="shrink-0 text-bar">
      <line x2="20" y1="2" y2="2" stroke="currentColor" {...LINE_STYLES[index]} />
    </svg>
  );
}

import type { Bin } from './bins';

type Props = {
  bins: readonly Bin[];
  whole: readonly number[];
  left: readonly number[];
  /** Wider bars would look like blocks; a share of the chart. */
  widest: number;
  /** What is in, from 0 to 1 along the axis. */
  low: number;
  high: number;
};

const WIDTH = 1000;
const HEIGHT = 100;
/** Of a bin's width. */
const GAP = 0.15;
/** A bar is never lower than this, so that few is not none. */
const LOWEST = 4;

/** The bars of a chart: what is in in red, what is out behind it, all there is faint behind both. */
export function Bars({ bins, whole, left, widest, low, high }: Props) {
  const most = Math.max(1, ...whole, ...left);
  const bars = (amounts: readonly number[], drawn: (bin: Bin) => boolean) =>
    bins
      .map((bin, place) => (drawn(bin) ? bar(bin, (amounts[place] ?? 0) / most, widest) : ''))
      .join('');
  const isIn = (bin: Bin) => {
    const middle = (bin.left + bin.right) / 2;
    return middle >= low && middle <= high;
  };
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
    >
      <path className="fill-rule-2" d={bars(whole, () => true)} />
      <path className="fill-rule" d={bars(left, (bin) => !isIn(bin))} />
      <path className="fill-seal" d={bars(left, isIn)} />
    </svg>
  );
}

function bar({ left, right }: Bin, share: number, widest: number): string {
  if (share <= 0) return '';
  const room = (right - left) * WIDTH;
  const width = Math.min(room * (1 - GAP), widest * WIDTH);
  const height = Math.max(LOWEST, share * HEIGHT);
  const x = left * WIDTH + (room - width) / 2;
  return `M${x.toFixed(1)} ${HEIGHT}v${-height.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z`;
}

import type { Bin } from './bins';

type Props = {
  bins: readonly Bin[];
  /** Amounts by bin: of the whole archive, and of what the filters let through. */
  totals: readonly number[];
  counts: readonly number[];
  /** A share of the chart: wider bars would look like blocks. */
  maxBarWidth: number;
  /** The selected part of the axis, positions from 0 to 1. */
  selection: { readonly start: number; readonly end: number };
};

const VIEW_WIDTH = 1000;
const VIEW_HEIGHT = 100;
/** A share of a bin's width. */
const GAP = 0.15;
/** Keeps a few apart from none. */
const MIN_BAR_HEIGHT = 4;

/** The bars of a chart: counts before totals, each darker where it is selected. */
export function Bars({ bins, totals, counts, maxBarWidth, selection }: Props) {
  const max = Math.max(1, ...totals, ...counts);
  const pathOf = (amounts: readonly number[], isDrawn: (bin: Bin) => boolean) =>
    bins
      .map((bin, index) =>
        isDrawn(bin) ? barPath(bin, (amounts[index] ?? 0) / max, maxBarWidth) : '',
      )
      .join('');
  const isSelected = (bin: Bin) => {
    const middle = (bin.start + bin.end) / 2;
    return middle >= selection.start && middle <= selection.end;
  };
  const isOutside = (bin: Bin) => !isSelected(bin);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
    >
      <path className="fill-rule-2" d={pathOf(totals, isOutside)} />
      <path className="fill-bar-off" d={pathOf(counts, isOutside)} />
      <path className="fill-bar opacity-50" d={pathOf(totals, isSelected)} />
      <path className="fill-bar" d={pathOf(counts, isSelected)} />
    </svg>
  );
}

/** `share` of the chart's height, from 0 to 1; nothing is drawn for 0. */
function barPath({ start, end }: Bin, share: number, maxBarWidth: number): string {
  if (share <= 0) return '';
  const binWidth = (end - start) * VIEW_WIDTH;
  const width = Math.min(binWidth * (1 - GAP), maxBarWidth * VIEW_WIDTH);
  const height = Math.max(MIN_BAR_HEIGHT, share * VIEW_HEIGHT);
  const x = start * VIEW_WIDTH + (binWidth - width) / 2;
  return `M${x.toFixed(1)} ${VIEW_HEIGHT}v${-height.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z`;
}

import { type Bin, binOf, type Range } from './bins';

export type Handle = 'from' | 'to';

/** All that a chart could show, of which its bins may be a part. */
export type Ends = { readonly first: number; readonly last: number };

/** Page keys go so many bins, or a tenth of all where that is more. */
const PAGE = 5;

/**
 * Where a key leads that is pressed on a handle: arrows by a bin, with Shift the whole range, page keys
 * by several, Home and End to the ends, Delete and Backspace to no range at all. null: the key does
 * nothing here. `bins` are those of the whole chart, as wide as the ones that are shown.
 */
export function afterKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  handle: Handle,
  range: Range,
  bins: readonly Bin[],
  ends: Ends,
): Range | null {
  if (key === 'Delete' || key === 'Backspace') return { from: null, to: null };
  if (key === 'Home') return resized(range, handle, endOf(bins[0], handle, ends.first), ends);
  if (key === 'End') return resized(range, handle, endOf(bins.at(-1), handle, ends.last), ends);
  const steps = STEPS[key]?.(bins.length);
  if (steps === undefined) return null;
  const [from, to] = binsOf(range, bins, ends);
  if (shiftKey) return shifted([from, to], steps, bins);
  const bin = bins[clamp((handle === 'from' ? from : to) + steps, 0, bins.length - 1)];
  return bin ? resized(range, handle, bin[handle], ends) : null;
}

/** Where a handle stands at an end of the chart: on its own side of the bin there, if that is shown. */
function endOf(bin: Bin | undefined, handle: Handle, end: number): number {
  return bin && bin.from <= end && end <= bin.to ? bin[handle] : end;
}

const STEPS: Readonly<Record<string, (bins: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  PageDown: (bins) => -page(bins),
  PageUp: (bins) => page(bins),
};

function page(bins: number): number {
  return Math.max(PAGE, Math.round(bins / 10));
}

/**
 * The range with one end at another value. An end that reaches that of the chart is open; it never
 * passes the other end.
 */
export function resized(range: Range, handle: Handle, value: number, { first, last }: Ends): Range {
  if (handle === 'from') {
    return opened({ from: Math.min(value, range.to ?? last), to: range.to }, { first, last });
  }
  return opened({ from: range.from, to: Math.max(value, range.from ?? first) }, { first, last });
}

/** A range whose ends are open where they reach those of the chart. */
export function opened({ from, to }: Range, { first, last }: Ends): Range {
  return {
    from: from === null || from <= first ? null : from,
    to: to === null || to >= last ? null : to,
  };
}

/** A range of as many bins, so many further along; it stops at the ends. */
export function shifted(
  [from, to]: readonly [from: number, to: number],
  steps: number,
  bins: readonly Bin[],
): Range {
  const by = clamp(steps, -from, bins.length - 1 - to);
  return { from: bins[from + by]?.from ?? null, to: bins[to + by]?.to ?? null };
}

/** The first and last bin of a range; an open end is that of the chart. */
export function binsOf(
  range: Range,
  bins: readonly Bin[],
  { first, last }: Ends,
): readonly [from: number, to: number] {
  return [binOf(bins, range.from ?? first), binOf(bins, range.to ?? last)];
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

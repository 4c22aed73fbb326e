import { type Bin, binIndexOf, type Range } from './bins';

export type Handle = 'from' | 'to';

/** The first and the last value that a chart can show; its visible bins may be a part of them. */
export type Domain = { readonly first: number; readonly last: number };

type KeyPress = { readonly key: string; readonly shiftKey: boolean };

/** Page keys move by this many bins, or by a tenth of all where that is more. */
const MIN_PAGE_BINS = 5;

/**
 * The range after a key is pressed on a handle: arrows move it by a bin, with Shift the whole range, page
 * keys by several, Home and End to the ends, Delete and Backspace clear the range. null: the key means
 * nothing here. `bins` are those of the whole domain, as wide as the visible ones.
 */
export function afterKey(
  { key, shiftKey }: KeyPress,
  handle: Handle,
  range: Range,
  bins: readonly Bin[],
  domain: Domain,
): Range | null {
  if (key === 'Delete' || key === 'Backspace') return { from: null, to: null };
  if (key === 'Home') {
    return resized(range, handle, endValue(bins[0], handle, domain.first), domain);
  }
  if (key === 'End') {
    return resized(range, handle, endValue(bins.at(-1), handle, domain.last), domain);
  }
  const steps = KEY_STEPS[key]?.(bins.length);
  if (steps === undefined) return null;
  const [from, to] = binsOf(range, bins, domain);
  if (shiftKey) return shifted([from, to], steps, bins);
  const bin = bins[clamp((handle === 'from' ? from : to) + steps, 0, bins.length - 1)];
  return bin ? resized(range, handle, bin[handle], domain) : null;
}

/** The value of a handle at an end of the domain: its own side of the bin there, if the bin holds that end. */
function endValue(bin: Bin | undefined, handle: Handle, end: number): number {
  return bin && bin.from <= end && end <= bin.to ? bin[handle] : end;
}

const KEY_STEPS: Readonly<Record<string, (binCount: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  PageDown: (binCount) => -pageBins(binCount),
  PageUp: (binCount) => pageBins(binCount),
};

function pageBins(binCount: number): number {
  return Math.max(MIN_PAGE_BINS, Math.round(binCount / 10));
}

/** The range with one handle at another value, which never passes the other handle. */
export function resized(range: Range, handle: Handle, value: number, domain: Domain): Range {
  const { first, last } = domain;
  return handle === 'from'
    ? opened({ from: Math.min(value, range.to ?? last), to: range.to }, domain)
    : opened({ from: range.from, to: Math.max(value, range.from ?? first) }, domain);
}

/**
 * A range whose ends are open where they reach those of the domain. A single value keeps both: the newest
 * day is that day, also when newer ones have come.
 */
export function opened({ from, to }: Range, { first, last }: Domain): Range {
  if (from !== null && from === to) return { from, to };
  return {
    from: from === null || from <= first ? null : from,
    to: to === null || to >= last ? null : to,
  };
}

/** A range of bins moved along by some bins, as far as they go; its length stays. */
export function shifted(
  [from, to]: readonly [from: number, to: number],
  steps: number,
  bins: readonly Bin[],
): Range {
  const by = clamp(steps, -from, bins.length - 1 - to);
  return { from: bins[from + by]?.from ?? null, to: bins[to + by]?.to ?? null };
}

/** The indexes of the first and the last bin of a range; an open end is that of the domain. */
export function binsOf(
  range: Range,
  bins: readonly Bin[],
  { first, last }: Domain,
): readonly [from: number, to: number] {
  return [binIndexOf(bins, range.from ?? first), binIndexOf(bins, range.to ?? last)];
}

export function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

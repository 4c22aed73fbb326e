import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Bin, binIndexAt, type Range } from './bins';
import { binsOf, clamp, type Domain, type Handle, opened, resized, shifted } from './brushRange';
import { cancelByEscape } from './cancelByEscape';

export type Brush = {
  /** The visible bins. */
  readonly bins: readonly Bin[];
  /** Bins of the whole domain, as wide: a range may reach beyond the visible ones. */
  readonly domainBins: readonly Bin[];
  readonly domain: Domain;
  /** As it is shown. */
  readonly range: Range;
  /** Shows a range before it is chosen; null: the chosen one. */
  readonly onMove: (range: Range | null) => void;
  readonly onChange: (range: Range) => void;
};

/** What is dragged, the index of the bin where the drag began, and the range then. */
type Drag = {
  readonly target: Handle | 'range' | 'new';
  readonly start: number;
  readonly range: Range;
};

/**
 * A range that follows the pointer during a drag and is chosen when the drag ends: of a handle, of the
 * whole range by its middle, or a new one. Escape, or a browser that takes the gesture over, restores
 * the range. One pointer at a time.
 */
export function useBrush({ bins, domainBins, domain, range, onMove, onChange }: Brush) {
  const drag = useRef<Drag | null>(null);
  /** The index of the bin under the pointer. */
  const [pointed, setPointed] = useState<number | null>(null);
  const show = (next: Range) => onMove(opened(next, domain));
  /** The address follows a moment later: the next key must not start from the old range. */
  const select = (next: Range) => {
    show(next);
    onChange(opened(next, domain));
  };

  const rangeAt = ({ target, start, range: before }: Drag, bin: number): Range => {
    if (target === 'new') return rangeOfBins(bins, start, bin);
    if (target !== 'range')
      return resized(before, target, bins[bin]?.[target] ?? domain.first, domain);
    return shifted(binsOf(before, domainBins, domain), bin - start, domainBins);
  };
  const stopListening = useRef(() => {});
  const end = () => {
    stopListening.current();
    drag.current = null;
  };
  const cancel = () => {
    if (drag.current) onMove(null);
    end();
  };
  useEffect(() => () => stopListening.current(), []);

  return {
    pointed,
    select,
    events: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || !event.isPrimary) return cancel();
        const bin = binUnder(event, bins);
        stopListening.current();
        drag.current = { target: dragTarget(event, bin, bins, range, domain), start: bin, range };
        stopListening.current = cancelByEscape(cancel);
        event.currentTarget.setPointerCapture(event.pointerId);
        // Keeps text from being selected; the handle then needs the focus by hand.
        event.preventDefault();
        if (event.target instanceof HTMLElement) event.target.focus();
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (!event.isPrimary) return;
        const bin = binUnder(event, bins);
        setPointed(bin);
        if (drag.current) show(rangeAt(drag.current, bin));
      },
      onPointerLeave: () => setPointed(null),
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const current = drag.current;
        if (!current || !event.isPrimary) return;
        const bin = binUnder(event, bins);
        end();
        // A press in the middle of a range begins a double click; it moves nothing.
        if (current.target === 'new' || bin !== current.start) select(rangeAt(current, bin));
        else onMove(null);
      },
      onPointerCancel: cancel,
      onDoubleClick: () => select({ from: null, to: null }),
    },
  };
}

function dragTarget(
  { target }: PointerEvent<HTMLElement>,
  bin: number,
  bins: readonly Bin[],
  range: Range,
  domain: Domain,
): Drag['target'] {
  const handle = target instanceof HTMLElement ? target.dataset.handle : undefined;
  if (handle === 'from' || handle === 'to') return handle;
  if (range.from === null && range.to === null) return 'new';
  const [from, to] = binsOf(range, bins, domain);
  return bin >= from && bin <= to ? 'range' : 'new';
}

/** The range from one bin to another, in either order. */
function rangeOfBins(bins: readonly Bin[], a: number, b: number): Range {
  return { from: bins[Math.min(a, b)]?.from ?? null, to: bins[Math.max(a, b)]?.to ?? null };
}

function binUnder(event: PointerEvent<HTMLElement>, bins: readonly Bin[]): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return binIndexAt(bins, clamp((event.clientX - left) / Math.max(1, width), 0, 1));
}

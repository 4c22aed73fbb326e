import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Bin, binIndexAt, type Range } from './bins';
import { binsOf, clamp, type Domain, type Handle, opened, resized, shifted } from './brushRange';

type Chart = {
  /** The visible bins. */
  readonly bins: readonly Bin[];
  /** Bins of the whole domain, as wide: a range may reach beyond the visible ones. */
  readonly domainBins: readonly Bin[];
  readonly domain: Domain;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
};

/** What is dragged, and the index of the bin where the drag began. */
type Drag = { readonly target: Handle | 'range' | 'new'; readonly start: number };

/**
 * A range that follows the pointer during a drag and is reported when the drag ends: of a handle, of the
 * whole range by its middle, or a new one. Escape, or a browser that takes the gesture over, restores
 * the range. One pointer at a time.
 */
export function useBrush({ bins, domainBins, domain, range: reported, onChange }: Chart) {
  /** Shown in place of the reported range until that changes. */
  const [draft, setDraft] = useState<{ readonly range: Range; readonly reported: Range } | null>(
    null,
  );
  const drag = useRef<Drag | null>(null);
  /** The index of the bin under the pointer. */
  const [pointed, setPointed] = useState<number | null>(null);
  if (draft && !isSameRange(draft.reported, reported)) setDraft(null);
  const range = draft?.range ?? reported;
  const show = (next: Range) => setDraft({ range: next, reported });
  /** The address follows a moment later: the next key must not start from the old range. */
  const select = (next: Range) => {
    const open = opened(next, domain);
    show(open);
    onChange(open);
  };

  const rangeAt = (bin: number): Range => {
    const { target, start } = drag.current ?? { target: 'new', start: bin };
    if (target === 'new') return rangeOfBins(bins, start, bin);
    if (target !== 'range')
      return resized(reported, target, bins[bin]?.[target] ?? domain.first, domain);
    return shifted(binsOf(reported, domainBins, domain), bin - start, domainBins);
  };
  const stopListening = useRef(() => {});
  const cancel = () => {
    stopListening.current();
    drag.current = null;
    setDraft(null);
  };
  /** Escape ends the drag before any other part of the page sees the key. */
  const listenForEscape = () => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    stopListening.current = () =>
      window.removeEventListener('keydown', onKeyDown, { capture: true });
  };
  useEffect(() => () => stopListening.current(), []);

  return {
    range,
    /** Whether the range is not the reported one yet: it is dragged, or a key has just moved it. */
    isMoving: draft !== null,
    pointed,
    select,
    events: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || !event.isPrimary) return cancel();
        const bin = binUnder(event, bins);
        drag.current = { target: dragTarget(event, bin, bins, range, domain), start: bin };
        stopListening.current();
        listenForEscape();
        event.currentTarget.setPointerCapture(event.pointerId);
        // Keeps text from being selected; the handle then needs the focus by hand.
        event.preventDefault();
        if (event.target instanceof HTMLElement) event.target.focus();
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (!event.isPrimary) return;
        const bin = binUnder(event, bins);
        setPointed(bin);
        if (drag.current) show(rangeAt(bin));
      },
      onPointerLeave: () => setPointed(null),
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (!drag.current || !event.isPrimary) return;
        const bin = binUnder(event, bins);
        const next = rangeAt(bin);
        const { target, start } = drag.current;
        cancel();
        // A press in the middle of a range begins a double click; it moves nothing.
        if (target === 'new' || bin !== start) select(next);
      },
      onPointerCancel: cancel,
      onDoubleClick: () => select({ from: null, to: null }),
    },
  };
}

function isSameRange(a: Range, b: Range): boolean {
  return a.from === b.from && a.to === b.to;
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

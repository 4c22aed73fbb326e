import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Bin, binAt, type Range } from './bins';
import { binsOf, clamp, type Ends, type Handle, opened, resized, shifted } from './rangeSteps';

type Chart = {
  readonly bins: readonly Bin[];
  /** As wide as `bins`, which may be a part of them: a range may reach beyond what is shown. */
  readonly steps: readonly Bin[];
  readonly ends: Ends;
  readonly range: Range;
  readonly onChange: (range: Range) => void;
};

/** What is dragged, and the bin it was taken at. */
type Drag = { readonly what: Handle | 'all' | 'new'; readonly start: number };

/**
 * A range that follows the pointer while it is dragged and is told when that ends: a handle, the whole
 * range taken in its middle, or a new one. Escape, or a browser that takes the gesture, leaves all as it
 * was. One pointer at a time.
 */
export function useRangeDrag({ bins, steps, ends, range: told, onChange }: Chart) {
  /** What is shown in place of the range that was told, until that becomes another one. */
  const [draft, setDraft] = useState<{ readonly shown: Range; readonly told: Range } | null>(null);
  const drag = useRef<Drag | null>(null);
  if (draft && !isSame(draft.told, told)) setDraft(null);
  const range = draft?.shown ?? told;
  const show = (shown: Range) => setDraft({ shown, told });
  /** The address follows a moment later: the next key must not start from the old range. */
  const choose = (next: Range) => {
    const open = opened(next, ends);
    show(open);
    onChange(open);
  };

  const follow = (bin: number): Range => {
    const { what, start } = drag.current ?? { what: 'new', start: bin };
    if (what === 'all') return shifted(binsOf(told, steps, ends), bin - start, steps);
    if (what === 'new') return between(bins, start, bin);
    return resized(told, what, bins[bin]?.[what] ?? ends.first, ends);
  };
  const stopListening = useRef(() => {});
  const cancel = () => {
    stopListening.current();
    drag.current = null;
    setDraft(null);
  };
  /** Escape is the drag's as long as it lasts, and nobody else's. */
  const listen = () => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    stopListening.current = () => window.removeEventListener('keydown', onKey, { capture: true });
  };
  useEffect(() => () => stopListening.current(), []);

  return {
    range,
    choose,
    events: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || !event.isPrimary) return cancel();
        const bin = binUnder(event, bins);
        drag.current = { what: whatIsAt(event, bin, bins, range, ends), start: bin };
        stopListening.current();
        listen();
        event.currentTarget.setPointerCapture(event.pointerId);
        // No text is selected on the way, but the handle gets the focus as it would.
        event.preventDefault();
        if (event.target instanceof HTMLElement) event.target.focus();
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (drag.current && event.isPrimary) show(follow(binUnder(event, bins)));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (!drag.current || !event.isPrimary) return;
        const next = follow(binUnder(event, bins));
        const { what, start } = drag.current;
        cancel();
        // A press in the middle of a range is the beginning of a double click, not a move.
        const isStill = what !== 'new' && binUnder(event, bins) === start;
        if (!isStill) choose(next);
      },
      onPointerCancel: cancel,
      onDoubleClick: () => choose({ from: null, to: null }),
    },
  };
}

function isSame(one: Range, other: Range): boolean {
  return one.from === other.from && one.to === other.to;
}

function whatIsAt(
  { target }: PointerEvent<HTMLElement>,
  bin: number,
  bins: readonly Bin[],
  range: Range,
  ends: Ends,
): Drag['what'] {
  const handle = target instanceof HTMLElement ? target.dataset.handle : undefined;
  if (handle === 'from' || handle === 'to') return handle;
  if (range.from === null && range.to === null) return 'new';
  const [from, to] = binsOf(range, bins, ends);
  return bin >= from && bin <= to ? 'all' : 'new';
}

function between(bins: readonly Bin[], one: number, other: number): Range {
  return {
    from: bins[Math.min(one, other)]?.from ?? null,
    to: bins[Math.max(one, other)]?.to ?? null,
  };
}

function binUnder(event: PointerEvent<HTMLElement>, bins: readonly Bin[]): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  return binAt(bins, clamp((event.clientX - left) / Math.max(1, width), 0, 1));
}

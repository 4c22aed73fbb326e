import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Bars } from './Bars';
import { type Bin, positionOf } from './bins';
import { afterKey, type Domain, type Handle } from './brushRange';
import { Readout } from './Readout';
import { type Brush, useBrush } from './useBrush';

type Props = Omit<Brush, 'domainBins'> & {
  ref?: Ref<HTMLDivElement>;
  label: string;
  /** What keys do in this chart alone. */
  hint?: string;
  /** Names of the two handles. */
  handles: Readonly<Record<Handle, string>>;
  /** Where the chart is zoomed. */
  domainBins?: readonly Bin[];
  /** Amounts by bin: of the whole archive, and of what the other filters let through. */
  totals: readonly number[];
  counts: readonly number[];
  /** A share of the chart; without it bars are as wide as their bins. */
  maxBarWidth?: number;
  /** Whether the range is not the chosen one yet. */
  isMoving: boolean;
  /** What a handle says of its value. */
  valueText: (value: number) => string;
  /** Says what a span of values holds, both included. */
  readout: (from: number, to: number) => string;
  onKey?: (event: KeyboardEvent) => void;
  children?: ReactNode;
};

/**
 * Bars with a brush: drag over the bars to select a range, its edges to resize it, its middle to move it;
 * double-click clears it. Each edge is a slider whose keys do the same. What the bar under the pointer
 * holds, or the range while it moves, is said above them.
 */
export function BrushChart(props: Props) {
  const { bins, domainBins = bins, domain, range, isMoving } = props;
  const { pointed, select, events } = useBrush({ ...props, domainBins });
  const [focused, setFocused] = useState<Handle | null>(null);
  const { filters } = useMessages();
  const hintId = useId();
  const isOpen = range.from === null && range.to === null;
  const start = range.from === null ? 0 : positionOf(bins, range.from);
  const end = range.to === null ? 1 : positionOf(bins, range.to + 1);
  // For a finger a handle reaches into the range too, at most to its middle: they never cover each other.
  const inner = `min(var(--inner), ${(end - start) * 50}%)`;
  const edges = {
    from: { left: outside(start), right: `calc(${(1 - start) * 100}% - ${inner})` },
    to: { left: `calc(${end * 100}% - ${inner})`, right: outside(1 - end) },
  };
  const handle = (name: Handle) => {
    const value = range[name] ?? (name === 'from' ? domain.first : domain.last);
    return (
      <span
        role="slider"
        tabIndex={0}
        aria-label={props.handles[name]}
        aria-describedby={hintId}
        aria-orientation="horizontal"
        aria-valuemin={domain.first}
        aria-valuemax={domain.last}
        aria-valuenow={value}
        aria-valuetext={props.valueText(value)}
        data-handle={name}
        className="brush-handle"
        style={edges[name]}
        onFocus={() => setFocused(name)}
        onBlur={() => setFocused(null)}
        onKeyDown={(event) => {
          props.onKey?.(event);
          if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
          const next = afterKey(event, name, range, domainBins, domain);
          if (!next) return;
          event.preventDefault();
          select(next);
        }}
      />
    );
  };
  const bin = pointed === null ? undefined : bins[pointed];
  const span = bin && !isMoving ? bin : ends(range, domain);
  const focusedEdge = focused && (focused === 'from' ? start : end);
  const readoutPosition = bin ? (bin.start + bin.end) / 2 : focusedEdge;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be dragged in
    <div role="group" aria-label={props.label} className="max-lg:mx-2">
      <div
        ref={props.ref}
        className="relative h-11 max-lg:mb-5 cursor-crosshair [touch-action:pan-y] select-none"
        {...events}
      >
        <Bars
          bins={bins}
          totals={props.totals}
          counts={props.counts}
          maxBarWidth={props.maxBarWidth ?? 1}
          selection={{ start, end }}
        />
        {!isOpen && (
          <span
            className="absolute inset-y-0 cursor-grab"
            style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
          />
        )}
        {handle('from')}
        {handle('to')}
        {readoutPosition !== null && (
          <Readout position={readoutPosition}>{props.readout(span.from, span.to)}</Readout>
        )}
      </div>
      <p id={hintId} hidden>
        {filters.chartHint} {props.hint}
      </p>
      {props.children}
    </div>
  );
}

/** Where the target of a handle begins, from the side of the chart that it is on. */
const outside = (share: number) => `calc(${share * 100}% - 1.5rem)`;

/** The first and the last value of a range, where open those of the domain. */
function ends(range: Brush['range'], { first, last }: Domain): { from: number; to: number } {
  return { from: range.from ?? first, to: range.to ?? last };
}

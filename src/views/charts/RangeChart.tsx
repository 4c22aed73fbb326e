import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { Bars } from './Bars';
import { type Bin, placeOf, type Range } from './bins';
import { afterKey, type Ends, type Handle } from './rangeSteps';
import { useRangeDrag } from './useRangeDrag';

type Props = {
  ref?: Ref<HTMLDivElement>;
  label: string;
  /** What the keys do. */
  hint: string;
  /** Names of the two handles. */
  handles: Readonly<Record<Handle, string>>;
  bins: readonly Bin[];
  /** Bins of the whole axis, as wide, where `bins` are a part of it. */
  steps?: readonly Bin[];
  /** All that the axis could show. */
  ends: Ends;
  /** Amounts by bin: of all there is, and of what the other filters leave. */
  whole: readonly number[];
  left: readonly number[];
  /** Of the chart, for a bar; none where bars may touch. */
  widest?: number;
  range: Range;
  onChange: (range: Range) => void;
  /** What a handle says of the value it stands at. */
  text: (value: number, handle: Handle) => string;
  onKey?: (event: KeyboardEvent, range: Range) => void;
  children?: ReactNode;
};

/**
 * Bars with two handles that narrow them to a range: drag over the bars to choose one, its edges to widen
 * it, the middle to move it, double-click to be rid of it; every key of a slider does the same.
 */
export function RangeChart(props: Props) {
  const { bins, steps = bins, ends } = props;
  const { range, choose, events } = useRangeDrag({ ...props, steps });
  const help = useId();
  const isOpen = range.from === null && range.to === null;
  const low = range.from === null ? 0 : placeOf(bins, range.from);
  const high = range.to === null ? 1 : placeOf(bins, range.to + 1);
  const handle = (name: Handle) => {
    const value = range[name] ?? (name === 'from' ? ends.first : ends.last);
    return (
      <span
        role="slider"
        tabIndex={0}
        aria-label={props.handles[name]}
        aria-describedby={help}
        aria-orientation="horizontal"
        aria-valuemin={ends.first}
        aria-valuemax={ends.last}
        aria-valuenow={value}
        aria-valuetext={props.text(value, name)}
        data-handle={name}
        // Each on its own side of the edge, so that they never cover each other.
        className="absolute inset-y-0 z-1 w-6 cursor-ew-resize after:absolute after:inset-y-1.5 after:w-1 after:rounded-full after:bg-ink data-[handle=from]:-ml-6 data-[handle=from]:after:right-0 data-[handle=to]:after:left-0"
        style={{ left: `${(name === 'from' ? low : high) * 100}%` }}
        onKeyDown={(event) => {
          props.onKey?.(event, range);
          if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
          const next = afterKey(event, name, range, steps, ends);
          if (!next) return;
          event.preventDefault();
          choose(next);
        }}
      />
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be dragged in
    <div role="group" aria-label={props.label} className="max-lg:mx-2">
      <div
        ref={props.ref}
        className="relative h-11 cursor-crosshair touch-pan-y select-none"
        {...events}
      >
        <Bars
          bins={bins}
          whole={props.whole}
          left={props.left}
          widest={props.widest ?? 1}
          low={low}
          high={high}
        />
        {!isOpen && (
          <span
            className="absolute inset-y-0 cursor-grab bg-seal/10"
            style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
          />
        )}
        {handle('from')}
        {handle('to')}
      </div>
      <p id={help} hidden>
        {props.hint}
      </p>
      {props.children}
    </div>
  );
}

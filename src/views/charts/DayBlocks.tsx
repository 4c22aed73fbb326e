import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import type { Day } from '../../digest/day';
import { useMessages } from '../../i18n/messages';
import { type DayFields, isWithin, NO_DAYS } from '../../question/dayFilter';
import { Bar } from '../../ui/Bar';
import { type DayBlock, dayBlocks, daysAfterPress, daysBetween } from './dayBlocks';
import { useBlockDrag } from './useBlockDrag';
import type { Moved } from './useMoved';

type Props = {
  /** `votes` is null where the archive does not say how many a day got. */
  days: readonly { readonly day: Day; readonly votes: number | null }[];
  chosen: Moved<DayFields>;
  /** The class of the grid. */
  grid: string;
  /** Papers and votes of each day that the other filters let through. */
  papers: ReadonlyMap<Day, number>;
  votes: ReadonlyMap<Day, number>;
  /** The length of the bar of a day, from 0 to 1. */
  shareOf: (day: Day) => number;
  onChange: (days: DayFields) => void;
};

/**
 * The days of a small archive as blocks that are pressed: one chooses that day alone, dragging over several
 * or Shift the days between. A group of toggle buttons and no list box: each press is a complete choice,
 * which screen readers of phones make by a double tap. Tab stops at one of them, arrows move on.
 */
export function DayBlocks({ days, chosen, grid, papers, votes, shareOf, onChange }: Props) {
  const { filters } = useMessages();
  const group = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const blocks = dayBlocks(days);
  const { shown, move } = chosen;
  const withoutVotes = new Set(days.flatMap(({ day, votes }) => (votes === null ? day : [])));
  const isAll = shown.from === null && shown.to === null;
  const isChosen = ({ day }: DayBlock) => !isAll && isWithin(day, shown);
  /** The index of the block that had the focus last. */
  const [focused, setFocused] = useState<number | null>(null);
  const lastChosen = blocks.findLastIndex(isChosen);
  const tabStop = focused ?? (lastChosen < 0 ? blocks.length - 1 : lastChosen);
  /** Where the days that Shift extends begin; null: at the block with the focus. */
  const anchor = useRef<number | null>(null);

  const select = (next: DayFields) => {
    move(next);
    onChange(next);
  };
  const extendTo = (index: number, from: number) => {
    anchor.current ??= from;
    select(daysBetween(blocks, anchor.current, index));
  };
  const press = (index: number, event: MouseEvent) => {
    const block = blocks[index];
    if (!block) return;
    if (event.shiftKey) return extendTo(index, tabStop);
    anchor.current = index;
    select(daysAfterPress(shown, block.day));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return select(NO_DAYS);
    }
    const buttons = Array.from(group.current?.querySelectorAll('button') ?? []);
    const next = blockAfterKey(event.key, tabStop, buttons);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
    if (event.shiftKey) extendTo(next, tabStop);
    else anchor.current = null;
  };
  const drag = useBlockDrag({
    show: (range) => move(range && daysBetween(blocks, ...range)),
    choose(range) {
      anchor.current = range[0];
      select(daysBetween(blocks, ...range));
    },
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be dragged in */}
      <div
        ref={group}
        role="group"
        aria-label={filters.strip}
        aria-describedby={hintId}
        className={`[touch-action:pan-y] select-none ${grid}`}
        onKeyDown={onKeyDown}
        {...drag}
      >
        {blocks.map((block, index) => (
          <Block
            key={block.day}
            block={block}
            index={index}
            isChosen={isChosen(block)}
            isTabStop={index === tabStop}
            papers={papers.get(block.day) ?? 0}
            votes={withoutVotes.has(block.day) ? null : (votes.get(block.day) ?? 0)}
            share={shareOf(block.day)}
            onFocus={() => setFocused(index)}
            onPress={(event) => press(index, event)}
          />
        ))}
      </div>
      <p id={hintId} hidden>
        {filters.blocksHint}
      </p>
    </>
  );
}

type BlockProps = {
  block: DayBlock;
  index: number;
  isChosen: boolean;
  isTabStop: boolean;
  papers: number;
  /** null: unknown. */
  votes: number | null;
  share: number;
  onFocus: () => void;
  onPress: (event: MouseEvent) => void;
};

function Block({ block: { day, year }, index, papers, votes, share, ...state }: BlockProps) {
  const { format, count } = useMessages();
  const papersHeld = count.papers(papers);
  const held = [papersHeld, ...(__HAS_VOTES__ && votes !== null ? [count.votes(votes)] : [])];
  return (
    <button
      type="button"
      data-block={index}
      aria-pressed={state.isChosen}
      aria-label={`${format.day(day)} ${format.weekday(day)}, ${held.join(', ')}`}
      tabIndex={state.isTabStop ? 0 : -1}
      className="min-w-0 text-left outline-0"
      onFocus={state.onFocus}
      onClick={state.onPress}
    >
      {year !== null && <span className="block h-5 text-11 leading-5 text-ink-3">{year}</span>}
      <span className="day-block">
        {/* What has no room in its line wraps below it, out of sight: the button's name has it. */}
        <span className="block h-5 overflow-hidden text-13 leading-5 font-bold text-ink">
          {`${unbroken(format.dayOfYear(day))} ${format.shortWeekday(day)}`}
        </span>
        <span className="block h-4.5 overflow-hidden text-12 leading-4.5 text-ink-2">
          {held.map(unbroken).join(' ·\u00a0')}
        </span>
        <Bar share={share} className="bar mt-1 h-[3px] rounded-full bg-bar-off text-bar" />
      </span>
    </button>
  );
}

/** A text with spaces at which no line ends. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** The index of the block that a key leads to from another one; null: the key means nothing here. */
function blockAfterKey(key: string, from: number, blocks: readonly HTMLElement[]): number | null {
  const last = blocks.length - 1;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - rowLength(blocks));
    case 'ArrowDown':
      return Math.min(last, from + rowLength(blocks));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** How many blocks are in the first row. */
function rowLength(blocks: readonly HTMLElement[]): number {
  const lefts = blocks.map(({ offsetLeft }) => offsetLeft);
  const nextRow = lefts.findIndex((left, index) => index > 0 && left <= (lefts[index - 1] ?? 0));
  return nextRow < 0 ? blocks.length : nextRow;
}

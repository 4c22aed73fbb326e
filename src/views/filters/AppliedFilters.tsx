import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Condition, Chip as FilterChip } from '../../question/condition';
import type { Question } from '../../question/question';
import { Chip } from '../../ui/Chip';
import { focusMain } from '../../ui/focusMain';
import { useConditionNames } from './conditionNames';
import type { FilterControl } from './filterControl';
import { sayCondition } from './sayCondition';

type Props = {
  chips: readonly FilterChip<Partial<Question>>[];
  /** In the line of the filters, whose width it has; else in one that scrolls to the side. */
  isInLine: boolean;
  /** The id of the sheet. */
  sheet: string;
  /** Opens the fields at a control. */
  onOpen: (control: FilterControl) => void;
  onChange: (change: Partial<Question>) => void;
};

const CONTROLS: Readonly<Partial<Record<Condition['kind'], FilterControl>>> = {
  days: 'days',
  votes: 'votes',
  named: 'author',
  topic: 'topic',
  kept: 'kept',
};

/** A chip for each condition that is on, which leads to its control; its cross takes the condition away. */
export function AppliedFilters({ chips, isInLine, sheet, onOpen, onChange }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  const topics = chips.flatMap(({ condition }) => (condition.kind === 'topic' ? condition.id : []));
  const names = useConditionNames(topics);
  const list = useRef<HTMLUListElement>(null);
  /** The place of the chip that is being removed, whose button has the focus; null: none is. */
  const removed = useRef<number | null>(null);
  const count = chips.length;
  useEffect(() => {
    const place = removed.current;
    removed.current = null;
    if (place === null) return;
    const [next] = Array.from(list.current?.children ?? []).slice(Math.min(place, count - 1));
    const button = next?.querySelector<HTMLElement>('button:last-of-type');
    if (button) button.focus();
    else focusMain();
  }, [count]);
  useEffect(() => {
    // Where the last chip goes the list may go with it.
    return () => {
      if (removed.current !== null) focusMain();
    };
  }, []);
  if (chips.length === 0) return null;
  return (
    <ul
      ref={list}
      aria-label={filters.applied}
      className={`flex items-center gap-x-2 ${isInLine ? 'min-w-0 flex-wrap' : 'shrink-0'}`}
    >
      {chips.map(({ condition, without }, index) => {
        const text = sayCondition(condition, messages, names);
        // What is typed in the search field is changed there.
        const control = 'text' in without ? undefined : CONTROLS[condition.kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may be typed twice
          <li key={`${index} ${text}`} className={isInLine ? 'max-w-full' : 'max-w-72'}>
            <Chip
              removal={filters.remove(text)}
              onRemove={() => {
                removed.current = index;
                onChange(without);
              }}
              onOpen={control ? () => onOpen(control) : null}
              opens={sheet}
            >
              <bdi lang={languageOf(text)}>{text}</bdi>
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}

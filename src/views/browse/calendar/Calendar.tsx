import { useQuery } from '@tanstack/react-query';
import { type MouseEvent, useId, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { manifestQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';
import { daysBy, NO_MANIFEST } from '../../../digest/manifest';
import { firstDayOf, monthOf } from '../../../digest/month';
import { useTexts } from '../../../i18n/messages';
import { isWithin } from '../../../question/dayFilter';
import { oneDayOf } from '../../../question/oneDay';
import type { Question } from '../../../question/question';
import { isPlainClick } from '../../../ui/isPlainClick';
import { useDialog } from '../../../ui/useDialog';
import { useHistoryStep } from '../../../ui/useHistoryStep';
import { calendarButtonOf, focusWhenDrawn } from '../list/dayHeadings';
import { dayPlaceLink } from '../list/dayPlaceLink';
import { dayAfterKey } from './dayAfterKey';
import { MonthGrid } from './MonthGrid';
import { MonthHead } from './MonthHead';
import { MonthPicker } from './MonthPicker';
import { usePlaceBelow } from './usePlaceBelow';

type Props = {
  /** Of the heading that opens the calendar. */
  day: Day;
  /** Of the list around the heading. */
  question: Question;
  onClose: () => void;
};

/** The days of the archive by month, in a dialog below the heading of a day; a sheet on a phone. */
export default function Calendar({ day, question, onClose }: Props) {
  const words = useTexts('calendar');
  const { data: manifest = NO_MANIFEST } = useQuery(manifestQuery(useArchive()));
  const { close, attributes } = useDialog(onClose);
  const titleId = useId();
  /** The day of the grid that Tab leads to; its month is shown. */
  const [current, setCurrent] = useState(day);
  usePlaceBelow(attributes.ref);
  // After the effect that opens the dialog.
  useLayoutEffect(() => void focusCurrent(attributes.ref.current), [attributes.ref]);
  useHistoryStep(close);

  const isAlone = oneDayOf(question) !== null;
  const days = manifest.days.filter((entry) => isAlone || isWithin(entry.day, question));
  const months = daysBy('month', days);
  const month = monthOf(current);
  const daysOfMonth = months.get(month) ?? [];
  const newest = days[0]?.day ?? day;
  const span = { first: monthOf(days.at(-1)?.day ?? day), last: monthOf(newest) };

  const showMonth = (shown: string) => {
    const oldest = months.get(shown)?.at(-1)?.day ?? firstDayOf(shown);
    setCurrent(monthOf(day) === shown ? day : oldest);
  };
  /** Returns whether the key moves. */
  const pressKey = (key: string): boolean => {
    const next = dayAfterKey(key, current, span);
    if (next) flushSync(() => setCurrent(next));
    if (next) focusCurrent(attributes.ref.current);
    return next !== null;
  };
  const linkTo = (target: Day) => ({
    ...dayPlaceLink(target, question),
    activeOptions: { includeHash: true },
    // Moving over the grid must not load a digest for each day.
    preload: false as const,
    onClick(event: MouseEvent) {
      if (!isPlainClick(event)) return;
      close();
      focusWhenDrawn(() => calendarButtonOf(target));
    },
  });
  return (
    <dialog
      {...attributes}
      aria-label={words.title}
      className="sheet max-sm:backdrop:bg-backdrop sm:m-auto sm:w-96 sm:rounded-lg sm:border sm:border-ink sm:backdrop:bg-transparent"
    >
      <MonthHead
        titleId={titleId}
        month={month}
        days={daysOfMonth}
        repeats={manifest.repeats}
        span={span}
        onMonth={showMonth}
        onClose={close}
      />
      <MonthGrid
        titleId={titleId}
        month={month}
        days={daysOfMonth}
        chosen={day}
        current={current}
        linkTo={linkTo}
        onKey={pressKey}
      />
      <MonthPicker
        month={month}
        months={months}
        repeats={manifest.repeats}
        onMonth={showMonth}
        newest={linkTo(newest)}
        alone={isAlone ? null : { day, question }}
        onLeave={close}
      />
    </dialog>
  );
}

/** Focuses the day of the grid that Tab leads to. */
function focusCurrent(dialog: HTMLElement | null): void {
  dialog?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
}

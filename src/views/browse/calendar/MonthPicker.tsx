import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sizeOf } from '../../../digest/archiveSize';
import type { Day } from '../../../digest/day';
import type { ManifestDay, Repeat } from '../../../digest/manifest';
import { monthsOf, yearOf } from '../../../digest/month';
import { useMessages, useTexts } from '../../../i18n/messages';
import type { Question } from '../../../question/question';
import { QUIET_LINK } from '../../../ui/classNames';
import { dayLink } from '../list/links';
import type { DayLink } from './MonthGrid';
import { PeriodCell, periodCellAttributes } from './PeriodCell';
import { YearLink } from './YearLink';
import { YearTabs } from './YearTabs';

const LINK = `target inline-flex items-center ${QUIET_LINK}`;

type Props = {
  /** The month that is shown. */
  month: string;
  /** By month, newest first. */
  months: ReadonlyMap<string, readonly ManifestDay[]>;
  repeats: readonly Repeat[] | null;
  onMonth: (month: string) => void;
  /** Leads to the newest day. */
  newest: DayLink;
  /** The day of a list that can be limited to it; null: the list is. */
  alone: { readonly day: Day; readonly question: Question } | null;
  /** Another screen is opened. */
  onLeave: () => void;
};

/** Years, and the months of one of them with the number of their papers. */
export function MonthPicker({ month, months, repeats, onMonth, newest, alone, onLeave }: Props) {
  const words = useTexts('calendar');
  const { count, format } = useMessages();
  const shown = yearOf(month);
  /** The year that was pressed gives way to that of the month when this changes. */
  const [pressed, setPressed] = useState({ year: shown, while: shown });
  const year = pressed.while === shown ? pressed.year : shown;
  const years = [...new Set(Array.from(months.keys(), yearOf))].toReversed();
  return (
    <div className="border-t border-rule px-3 pt-1 pb-3">
      <div className="flex flex-wrap items-center justify-end gap-x-3 text-13">
        <YearTabs
          years={years}
          year={year}
          onYear={(each) => setPressed({ year: each, while: shown })}
        />
        {alone && (
          <Link {...dayLink(alone.day, alone.question)} className={LINK}>
            {words.alone}
          </Link>
        )}
        <Link {...newest} className={LINK}>
          {words.newest}
        </Link>
      </div>
      <fieldset aria-label={words.months} className="mt-2 grid grid-cols-6">
        {monthsOf(year).map((each) => {
          const daysOfMonth = months.get(each);
          const { papers, listings } = sizeOf(daysOfMonth ?? [], repeats);
          const size = papers ?? listings;
          return (
            <button
              key={each}
              type="button"
              disabled={!daysOfMonth}
              aria-pressed={each === month}
              aria-label={`${format.month(each)}, ${daysOfMonth ? count.papers(size) : words.none}`}
              onClick={() => onMonth(each)}
              {...periodCellAttributes(each === month, daysOfMonth !== undefined)}
            >
              <PeriodCell name={format.shortMonthOfYear(each)} papers={daysOfMonth ? size : null} />
            </button>
          );
        })}
      </fieldset>
      <YearLink year={year} onGo={onLeave} />
    </div>
  );
}

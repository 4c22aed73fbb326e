import { Link, type LinkProps } from '@tanstack/react-router';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { weeksOf } from '../../../digest/month';
import { useMessages, useTexts } from '../../../i18n/messages';
import { dayTone } from './dayTone';

/** Address and behaviour of the link to a day. */
export type DayLink = LinkProps & { onClick: (event: MouseEvent) => void };

type Props = {
  /** Of the element that names the month. */
  titleId: string;
  month: string;
  /** Those of the month that can be chosen. */
  days: readonly ManifestDay[];
  chosen: Day;
  /** The day that Tab leads to. */
  current: Day;
  linkTo: (day: Day) => DayLink;
  /** Returns whether the key moves. */
  onKey: (key: string) => boolean;
};

/**
 * The days of a month by week. The keys are those of the grid pattern:
 * https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/
 */
export function MonthGrid(props: Props) {
  const { titleId, month, days, chosen, current, linkTo, onKey } = props;
  const words = useTexts('calendar');
  const { format } = useMessages();
  const weeks = weeksOf(month);
  const wholeWeek = weeks[1] ?? [];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const isSpace = event.key === ' ';
    // Enter follows a link by itself.
    if (isSpace && event.target instanceof HTMLAnchorElement) event.target.click();
    if (isSpace || onKey(event.key)) event.preventDefault();
  };
  return (
    // As high as six weeks, so that nothing moves under the finger from month to month.
    <div className="min-h-86 px-1 pt-1">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the keys
        role="grid"
        aria-labelledby={titleId}
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-separate [border-spacing:0.25rem] text-center"
      >
        <thead>
          <tr>
            {words.weekdays.map((weekday, place) => (
              <th key={weekday} scope="col" className="py-1 text-12 font-normal text-ink-3">
                <span aria-hidden="true">{weekday}</span>
                <span className="sr-only">{format.weekday(wholeWeek[place] ?? chosen)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name
            <tr key={place}>
              {week.map((day, weekday) =>
                day === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month has no name
                  <td key={weekday} />
                ) : (
                  <DayCell
                    key={day}
                    day={day}
                    papers={days.find((entry) => entry.day === day)?.papers ?? null}
                    isChosen={day === chosen}
                    isCurrent={day === current}
                    linkTo={linkTo}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  day: Day;
  /** null: the day cannot be chosen. */
  papers: number | null;
  isChosen: boolean;
  isCurrent: boolean;
  linkTo: (day: Day) => DayLink;
};

function DayCell({ day, papers, isChosen, isCurrent, linkTo }: CellProps) {
  const words = useTexts('calendar');
  const { count, format } = useMessages();
  const date = Number(day.slice(8));
  const name = `${format.day(day)} ${format.weekday(day)}`;
  const tabIndex = isCurrent ? 0 : -1;
  if (papers === null) {
    return (
      <td
        tabIndex={tabIndex}
        aria-label={`${name}, ${words.none}`}
        className="h-11.5 rounded-md pt-1 align-top text-15 text-ink-3"
      >
        {date}
      </td>
    );
  }
  const color = isChosen
    ? 'bg-seal font-bold text-on-seal forced-color-adjust-none'
    : `${dayTone(papers)} hover:[filter:brightness(97%)]`;
  return (
    <td className="p-0">
      <Link
        {...linkTo(day)}
        data-cell=""
        tabIndex={tabIndex}
        aria-label={`${name}, ${count.papers(papers)}`}
        aria-current={isChosen ? 'date' : undefined}
        className={`flex h-11.5 flex-col items-center rounded-md pt-1 text-15 leading-tight ${color}`}
      >
        {date}
        <span className="text-11">{papers}</span>
      </Link>
    </td>
  );
}

import { Link } from '@tanstack/react-router';
import type { ManifestDay, ManifestDays } from '../../digest/manifest';
import { weeksOf, yearOf } from '../../digest/month';
import { monthYearBefore } from '../../digest/monthYearBefore';
import type { Period } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { YearLink } from '../browse/calendar/YearLink';
import { periodLink } from '../browse/list/periodLink';
import { DayTable } from './DayTable';
import { MonthBars } from './MonthBars';
import { SideSection } from './SideSection';

type Props = {
  period: Period;
  entries: readonly ManifestDay[];
  /** Of the archive. */
  days: ManifestDays['days'];
};

/**
 * The days of a month: bars where a mouse can point at one of thirty, else a calendar. Below them the way to its year,
 * and to the same month a year before.
 */
export function MonthDays({ days, ...props }: Props) {
  const words = useTexts('period');
  const { format } = useMessages();
  const before = monthYearBefore(props.period, days);
  return (
    <SideSection title={words.month.days} hint={words.daysHint}>
      <MonthBars {...props} />
      <DayTable
        weeks={weeksOf(props.period.name)}
        firstWeekday={0}
        entries={props.entries}
        className="lg:pointer-fine:hidden"
      />
      <p className="mt-2 flex flex-wrap gap-x-4 text-13 print:hidden">
        <YearLink year={yearOf(props.period.name)} />
        {before && (
          <Link
            {...periodLink(before, {})}
            className={`target inline-flex items-center ${QUIET_LINK}`}
          >
            {words.yearBefore(format.month(before.name))}
          </Link>
        )}
      </p>
    </SideSection>
  );
}

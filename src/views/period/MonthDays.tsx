import type { ManifestDay } from '../../digest/manifest';
import { weeksOf, yearOf } from '../../digest/month';
import type { Period } from '../../digest/period';
import { useTexts } from '../../i18n/messages';
import { DayTable } from './DayTable';
import { MonthBars } from './MonthBars';
import { SideSection } from './SideSection';
import { YearLink } from './YearLink';

type Props = {
  period: Period;
  entries: readonly ManifestDay[];
};

/**
 * The days of a month: bars where a mouse can point at one of thirty, else a calendar. Below them the way to its year.
 */
export function MonthDays(props: Props) {
  const words = useTexts('period');
  return (
    <SideSection title={words.month.days} hint={words.daysHint}>
      <MonthBars {...props} />
      <DayTable
        weeks={weeksOf(props.period.name)}
        firstWeekday={0}
        entries={props.entries}
        className="lg:pointer-fine:hidden"
      />
      <p className="mt-2 text-13 print:hidden">
        <YearLink year={yearOf(props.period.name)} />
      </p>
    </SideSection>
  );
}

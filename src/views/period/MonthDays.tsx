import type { ManifestDay } from '../../digest/manifest';
import { weeksOf } from '../../digest/month';
import type { Period } from '../../digest/period';
import { useTexts } from '../../i18n/messages';
import { DayTable } from './DayTable';
import { MonthBars } from './MonthBars';
import { SideSection } from './SideSection';

/** The days of a month: bars where a mouse can point at one of thirty, else a calendar. */
export function MonthDays(props: { period: Period; entries: readonly ManifestDay[] }) {
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
    </SideSection>
  );
}

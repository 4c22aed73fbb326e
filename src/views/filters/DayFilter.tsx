import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { NO_DAYS } from '../../question/dayFilter';
import { isPlain } from '../../question/question';
import { QuietSelect } from '../../ui/QuietSelect';
import { DayChart } from '../charts/DayChart';
import { useFacets } from '../charts/useFacets';
import { SETTINGS, useSetting } from '../settings';
import type { FilterControlProps } from './filterControl';
import { sayCondition } from './sayCondition';

type Props = FilterControlProps & { days: readonly ManifestDay[] };

/** The chart of days, and what its range holds. On wide screens its first line has room for the date fields. */
export function DayFilter({ question, days, onChange }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  const [height, setHeight] = useSetting('strip');
  const isUnfiltered = isPlain({ ...question, ...NO_DAYS, sort: null });
  const facets = useFacets(question, !isUnfiltered);
  const papers = facets?.days ?? new Map(days.map((day) => [day.day, day.papers]));
  const { from, to } = question;
  const isInRange = (day: string) => (from === null || day >= from) && (to === null || day <= to);
  const daysInRange = Array.from(papers).filter(([day]) => isInRange(day));
  const total = facets?.total ?? daysInRange.reduce((sum, [, count]) => sum + count, 0);
  // Until the worker answers, what the other filters let through is unknown.
  const summary = isUnfiltered || facets ? filters.held(daysInRange.length, total) : '';
  return (
    <>
      <div className="mb-1 flex min-h-8 items-center gap-2 text-12 text-ink-2">
        <span className="font-semibold text-ink">{filters.days}</span>
        <span className="lg:hidden">{sayCondition({ kind: 'days', from, to }, messages)}</span>
        <span className="ml-auto text-ink-3">{summary}</span>
        <QuietSelect
          label={filters.barHeight}
          value={height}
          options={SETTINGS.strip}
          words={filters.barHeights}
          onChange={setHeight}
          small
        />
      </div>
      <DayChart
        question={question}
        days={days}
        counts={facets}
        summary={summary}
        onChange={onChange}
      />
    </>
  );
}

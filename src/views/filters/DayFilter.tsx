import type { ManifestDay } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { isPlain, type Question } from '../../question/question';
import { QuietSelect } from '../../ui/QuietSelect';
import { DayChart } from '../charts/DayChart';
import { useFacets } from '../charts/useFacets';
import { SETTINGS, useSetting } from '../settings';

type Props = {
  question: Question;
  days: readonly ManifestDay[];
  ask: (change: Partial<Question>) => void;
};

/** The strip of days, and what it holds. On wide screens the typed dates stand in its first line. */
export function DayFilter({ question, days, ask }: Props) {
  const messages = useMessages();
  const { filters } = messages;
  const [height, setHeight] = useSetting('strip');
  const { from, to } = question;
  const isUnfiltered = isPlain({ ...question, from: null, to: null, sort: null });
  const counts = useFacets(question, !isUnfiltered);
  const papers = counts?.days ?? new Map(days.map((day) => [day.day, day.papers]));
  const isIn = (day: string) => (from === null || day >= from) && (to === null || day <= to);
  const inside = Array.from(papers).filter(([day]) => isIn(day));
  const total = counts?.total ?? inside.reduce((sum, [, count]) => sum + count, 0);
  // Nobody knows yet what the other filters leave.
  const held = isUnfiltered || counts ? filters.held(inside.length, total) : '';
  return (
    <>
      <div className="mb-1 flex min-h-8 items-center gap-2 text-12 text-ink-2">
        <span className="font-semibold text-ink">{filters.days}</span>
        <span className="lg:hidden">{spanText(question, messages)}</span>
        <span className="ml-auto text-ink-3">{held}</span>
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
        left={(height === 'votes' ? counts?.dayVotes : counts?.days) ?? null}
        held={held}
        ask={ask}
      />
    </>
  );
}

function spanText({ from, to }: Question, { filters }: ReturnType<typeof useMessages>): string {
  if (from && to) return filters.between(from, to);
  if (from) return filters.since(from);
  return to ? filters.until(to) : filters.allDays;
}

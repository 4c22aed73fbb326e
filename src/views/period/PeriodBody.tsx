import { Suspense } from 'react';
import type { PeriodPapers } from '../../archive/page/periodQuery';
import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import type { Period } from '../../digest/period';
import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { FrequentAuthors } from './FrequentAuthors';
import { LeadStory } from './LeadStory';
import { MonthDays } from './MonthDays';
import { NewNames } from './NewNames';
import { RankedPapers } from './RankedPapers';
import { RisingInQuarter } from './RisingInQuarter';
import { WeekDays } from './WeekDays';

type Props = {
  period: Period;
  /** The digests of the period, newest first. */
  entries: readonly ManifestDay[];
  /** Of the archive. */
  newest: Day | null;
  content: PeriodPapers;
  /** Reads the failed days again. */
  retry: () => void;
};

/** Days, most voted papers and authors of a period. */
export function PeriodBody({ period, entries, newest, content, retry }: Props) {
  const { papers, authors, failed } = content;
  const [lead] = papers;
  const hasSide = period.kind === 'month' || authors.length > 0;
  return (
    <>
      {failed.length > 0 && <FailedDays days={failed.length} retry={retry} />}
      {period.kind === 'week' && <WeekDays period={period} entries={entries} newest={newest} />}
      <div className={hasSide ? 'gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]' : ''}>
        <div className="min-w-0">
          {lead && <LeadStory kind={period.kind} paper={lead} />}
          <RankedPapers period={period} papers={papers} />
        </div>
        {hasSide && (
          <div>
            {period.kind === 'month' && <MonthDays period={period} entries={entries} />}
            <FrequentAuthors authors={authors} />
            {period.kind === 'month' && (
              <Suspense fallback={null}>
                <RisingInQuarter month={period.name} />
                <NewNames month={period.name} />
              </Suspense>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function FailedDays({ days, retry }: { days: number; retry: () => void }) {
  const { progress, failure } = useMessages();
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 border-b border-rule py-2 text-13">
      {progress.partial(days)}
      <button type="button" className={BUTTON} onClick={retry}>
        {failure.retry}
      </button>
    </p>
  );
}

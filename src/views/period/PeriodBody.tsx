import { Suspense } from 'react';
import type { PeriodPapers } from '../../archive/page/readPeriod';
import type { ManifestDay, ManifestDays } from '../../digest/manifest';
import type { Period } from '../../digest/period';
import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { FrequentAuthors } from './FrequentAuthors';
import { LeadStory } from './LeadStory';
import { MonthDays } from './MonthDays';
import { NewNames } from './NewNames';
import { RankedPapers } from './RankedPapers';
import { RisingInPeriod } from './RisingInPeriod';
import { WeekDays } from './WeekDays';
import { YearAuthors } from './YearAuthors';
import { YearMonths } from './YearMonths';

type Props = {
  period: Period;
  /** The digests of the period, newest first. */
  entries: readonly ManifestDay[];
  manifest: ManifestDays;
  content: PeriodPapers;
  /** Reads the failed days again. */
  retry: () => void;
};

/** Days, most voted papers and authors of a period. */
export function PeriodBody({ period, entries, manifest, content, retry }: Props) {
  const { papers, total, authors, failed } = content;
  const { kind } = period;
  const [lead] = papers;
  const hasSide = kind !== 'week' || authors.length > 0;
  return (
    <>
      {failed.length > 0 && <FailedDays days={failed.length} retry={retry} />}
      {kind === 'week' && (
        <WeekDays period={period} entries={entries} newest={manifest.days[0]?.day ?? null} />
      )}
      <div className={hasSide ? 'gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]' : ''}>
        <div className="min-w-0">
          {lead && <LeadStory kind={kind} paper={lead} />}
          <RankedPapers period={period} papers={papers} total={total} />
        </div>
        {hasSide && (
          <div>
            {kind === 'month' && (
              <MonthDays period={period} entries={entries} days={manifest.days} />
            )}
            {kind === 'year' && (
              <YearMonths period={period} entries={entries} repeats={manifest.repeats} />
            )}
            {kind === 'year' ? (
              <YearAuthors period={period} />
            ) : (
              <FrequentAuthors authors={authors} />
            )}
            {kind !== 'week' && (
              <Suspense fallback={null}>
                <RisingInPeriod period={period} />
                <NewNames period={period} />
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

import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import type { PeriodPapers } from '../../archive/page/readPeriod';
import type { Day } from '../../digest/day';
import type { ManifestDays } from '../../digest/manifest';
import { entriesIn, neighbourPeriods, type Period } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useHydrated } from '../../ui/useHydrated';
import { HeadingButton } from '../browse/list/HeadingButton';
import { periodLink } from '../browse/list/periodLink';
import { periodHeading } from '../browse/list/periodName';
import { useQuestion } from '../useQuestion';
import { PeriodActions } from './PeriodActions';

/** Its script loads at the first press. */
const PeriodChooser = lazy(() => import('./PeriodChooser'));

type Props = {
  period: Period;
  manifest: ManifestDays;
  content: PeriodPapers | 'reading' | 'failed';
};

/** The period between its neighbours, how much it holds, and what can be done with it. */
export function PeriodHeading({ period, manifest, content }: Props) {
  const words = useTexts('period');
  const { count, format } = useMessages();
  const hydrated = useHydrated();
  const { days } = manifest;
  const name = periodHeading(period, format, words);
  const { previous, next } = neighbourPeriods(period, days);
  const digests = entriesIn(period, days).length;
  const until = period.kind === 'year' ? lastDayOf(period, days) : null;
  return (
    <header className="flex flex-wrap items-center gap-x-2 border-ink sm:gap-x-4 max-sm:border-b max-sm:border-rule sm:border-b-2 sm:pt-5 sm:pb-3">
      <div className="flex min-h-13 items-center border-ink max-sm:w-full max-sm:border-b-2 sm:min-h-0">
        <Neighbour period={previous} rel="prev" />
        <h1 className="text-19 font-bold tracking-tight sm:text-28">
          {hydrated ? (
            <HeadingButton
              className="-mx-1 px-1"
              dialog={(close) => <PeriodChooser {...{ period, manifest }} onClose={close} />}
            >
              {name}
            </HeadingButton>
          ) : (
            // As wide as the button.
            <span className="target inline-flex items-center pr-5 noscript:pr-0">{name}</span>
          )}
        </h1>
        <Neighbour period={next} rel="next" />
        <p role="status" className="ml-auto text-13 text-ink-3 sm:sr-only">
          {typeof content !== 'string' && count.papers(content.total)}
        </p>
      </div>
      <p className="dots text-13 text-ink-3 max-sm:py-3">
        {period.kind === 'week' && (
          <span className="max-sm:hidden">{words.weekName(period.name)}</span>
        )}
        {until && <span>{words.until(format.dayOfYear(until))}</span>}
        {digests > 0 && <span>{count.days(digests)}</span>}
        {typeof content !== 'string' && (
          <>
            <span aria-hidden="true" className="max-sm:hidden">
              {count.papers(content.total)}
            </span>
            {content.votes !== null && <span>{count.votes(content.votes)}</span>}
          </>
        )}
      </p>
      {digests > 0 && <PeriodActions period={period} content={content} />}
    </header>
  );
}

/** The newest day of the archive, where the period has it and later days besides; null: it is whole. */
function lastDayOf(period: Period, [newest]: ManifestDays['days']): Day | null {
  if (!newest || !period.days.includes(newest.day)) return null;
  return newest.day === period.days.at(-1) ? null : newest.day;
}

/** A link to the nearest period with a digest; a pale sign where there is none. */
function Neighbour({ period, rel }: { period: Period | null; rel: 'prev' | 'next' }) {
  const words = useTexts('period');
  const { format } = useMessages();
  const question = useQuestion();
  // The sign begins where the text of the page does.
  const place = rel === 'prev' ? '-ml-3 print:hidden' : 'print:hidden';
  const icon = <Icon name={rel === 'prev' ? 'icon-left' : 'icon-right'} />;
  if (!period) {
    return (
      <span className={`inline-flex min-w-(--target) justify-center text-rule ${place}`}>
        {icon}
      </span>
    );
  }
  const { previous, next } = words[period.kind];
  const label = `${rel === 'prev' ? previous : next} ${periodHeading(period, format, words)}`;
  return (
    <Link
      {...periodLink(period, question)}
      rel={rel}
      aria-label={label}
      title={label}
      className={`${ICON_BUTTON} ${place}`}
    >
      {icon}
    </Link>
  );
}

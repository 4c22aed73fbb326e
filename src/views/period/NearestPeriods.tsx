import { Link } from '@tanstack/react-router';
import type { ManifestDay } from '../../digest/manifest';
import { neighbourPeriods, type Period } from '../../digest/period';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { periodLink } from '../browse/list/periodLink';
import { periodHeading } from '../browse/list/periodName';
import { useQuestion } from '../useQuestion';

/** Links to the nearest periods with a digest before and after one that has none. */
export function NearestPeriods({
  period,
  days,
}: {
  period: Period;
  days: readonly Pick<ManifestDay, 'day'>[];
}) {
  const words = useTexts('period');
  const { format } = useMessages();
  const question = useQuestion();
  const { previous, next } = neighbourPeriods(period, days);
  const { previous: before, next: after } = words[period.kind];
  return (
    <>
      {previous && (
        <Link {...periodLink(previous, question)} className={BUTTON} rel="prev">
          <Icon name="icon-left" size={14} />
          <span className="sr-only">{before}</span>
          {periodHeading(previous, format, words)}
        </Link>
      )}
      {next && (
        <Link {...periodLink(next, question)} className={BUTTON} rel="next">
          <span className="sr-only">{after}</span>
          {periodHeading(next, format, words)}
          <Icon name="icon-right" size={14} />
        </Link>
      )}
    </>
  );
}

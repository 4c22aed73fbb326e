import { Link } from '@tanstack/react-router';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { useMessages } from '../../../i18n/messages';
import { BUTTON } from '../../../ui/classNames';
import { Icon } from '../../../ui/Icon';
import { dayLink } from '../list/links';
import { neighbourDays } from '../list/neighbourDays';
import { useListQuestion } from '../list/useListQuestion';

/** Links to the nearest days before and after a day, which need not have a digest itself. */
export function DayNav({ day, days }: { day: Day; days: readonly ManifestDay[] }) {
  const { day: words, format } = useMessages();
  const question = useListQuestion();
  const { previous, next } = neighbourDays(day, days);
  return (
    <>
      {previous && (
        <Link {...dayLink(previous, question)} className={BUTTON} rel="prev">
          <Icon name="icon-left" size={14} />
          <span className="sr-only">{words.previous}</span>
          {format.dayOfYear(previous)}
        </Link>
      )}
      {next && (
        <Link {...dayLink(next, question)} className={BUTTON} rel="next">
          <span className="sr-only">{words.next}</span>
          {format.dayOfYear(next)}
          <Icon name="icon-right" size={14} />
        </Link>
      )}
    </>
  );
}

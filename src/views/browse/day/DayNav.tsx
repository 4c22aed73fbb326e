import { Link } from '@tanstack/react-router';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { useMessages, useTexts } from '../../../i18n/messages';
import { BUTTON } from '../../../ui/classNames';
import { Icon } from '../../../ui/Icon';
import { useQuestion } from '../../useQuestion';

/** The nearest days before and after one, whether or not it has a digest itself. */
export function DayNav({ day, days }: { day: Day; days: readonly ManifestDay[] }) {
  const words = useTexts('day');
  const { format } = useMessages();
  const search = useQuestion();
  const previous = days.find((candidate) => candidate.day < day);
  const next = days.findLast((candidate) => candidate.day > day);
  return (
    <div data-days className="flex flex-wrap justify-center gap-2 print:hidden">
      {previous && (
        <Link
          to="/day/$day"
          params={{ day: previous.day }}
          search={search}
          className={BUTTON}
          rel="prev"
        >
          <Icon name="left" size={14} />
          <span className="sr-only">{words.previous}</span>
          {format.dayOfYear(previous.day)}
        </Link>
      )}
      {next && (
        <Link
          to="/day/$day"
          params={{ day: next.day }}
          search={search}
          className={BUTTON}
          rel="next"
        >
          <span className="sr-only">{words.next}</span>
          {format.dayOfYear(next.day)}
          <Icon name="right" size={14} />
        </Link>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../../archive/page/ArchiveContext';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { byVotes } from '../../../digest/paperSummary';
import { useMessages, useTexts } from '../../../i18n/messages';
import { NO_QUESTION } from '../../../question/question';
import { QUIET_LINK } from '../../../ui/classNames';
import { useSettled } from '../../useSettled';
import { VoteCount } from '../../VoteCount';
import { dayLink } from '../list/links';
import { PaperTitle } from '../list/PaperTitle';
import { findYearBefore } from './findYearBefore';
import { GlanceSection } from './GlanceSection';
import { glanceDigestQuery } from './glanceDigestQuery';

type Props = {
  day: Day;
  /** Of the archive, newest first. */
  days: readonly ManifestDay[];
};

/**
 * A way to the day a year before, with its most voted paper; the day alone where its digest cannot be read. Nothing
 * where the archive has none of that time.
 */
export default function YearBefore({ day, days }: Props) {
  const words = useTexts('day');
  const { format, count } = useMessages();
  const before = findYearBefore(day, days);
  // After all that is above it.
  const isSettled = useSettled();
  const { data: papers, isPending } = useQuery({
    ...glanceDigestQuery(useArchive(), before?.entry.day ?? day),
    enabled: isSettled && before !== null,
  });
  if (!before || !isSettled || isPending) return null;
  const { entry, isSameDate } = before;
  const [first] = papers?.toSorted(byVotes) ?? [];
  return (
    <GlanceSection
      title={isSameDate ? words.yearBefore : words.aboutYearBefore}
      more={
        <Link {...dayLink(entry.day)} className={QUIET_LINK}>
          {`${format.day(entry.day)} · ${count.papers(entry.papers)}`}
        </Link>
      }
    >
      {first && (
        <p data-lead-id={first.id} className="relative mt-1 flex items-baseline gap-3 py-2">
          <PaperTitle
            paper={first}
            question={NO_QUESTION}
            className="min-w-0 flex-1 font-serif text-16 leading-5.5"
          />
          {first.votes !== null && (
            <span className="shrink-0 text-13">
              <VoteCount votes={first.votes} />
            </span>
          )}
        </p>
      )}
    </GlanceSection>
  );
}

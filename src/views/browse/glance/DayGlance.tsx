import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useArchive } from '../../../archive/page/ArchiveContext';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import type { Paper } from '../../../digest/paper';
import { byVotes } from '../../../digest/paperSummary';
import { useMessages } from '../../../i18n/messages';
import { entriesOfDay } from '../../../search/query/paperStore';
import { ListenSlot } from '../../listen/ListenSlot';
import { useSettled } from '../../useSettled';
import { useSinceParts } from '../list/sinceParts';
import { PaneColumns } from '../PaneColumns';
import { GlanceTitle } from './GlanceTitle';
import { glanceDigestQuery } from './glanceDigestQuery';
import { PapersAround } from './PapersAround';
import { RisingNow } from './RisingNow';
import { Stories } from './Stories';
import YearBefore from './YearBefore';

const MAX_STORIES = 3;

type Props = {
  day: Day;
  /** Of the archive, newest first. */
  days: readonly ManifestDay[];
  /** It is of no day that was asked for: what is new since the last visit is its title. */
  isFront?: boolean;
};

/**
 * A day in short: its most voted papers, those of the days around it, with the newest day what rises, the
 * day a year before.
 */
export function DayGlance({ day, days, isFront = false }: Props) {
  const { data: papers } = useQuery(glanceDigestQuery(useArchive(), day));
  const isSettled = useSettled();
  if (papers === undefined) return null;
  const ofDay = papers ?? [];
  return (
    <PaneColumns
      // The page rendered at build has none of it, whatever has been read by now.
      margin={
        <Suspense fallback={null}>
          {isSettled && <PapersAround {...{ day, days, ofDay }} />}
          {isSettled && day === days[0]?.day && <RisingNow />}
          {isSettled && <YearBefore day={day} days={days} />}
        </Suspense>
      }
    >
      <StoriesOfDay day={day} papers={ofDay} isFront={isFront} />
    </PaneColumns>
  );
}

type StoriesProps = { day: Day; papers: readonly Paper[]; isFront: boolean };

function StoriesOfDay({ day, papers, isFront }: StoriesProps) {
  const parts = useSinceParts();
  const since = isFront ? parts : null;
  const { room, format, count } = useMessages();
  const entries = entriesOfDay(papers).toSorted((a, b) => byVotes(a.paper, b.paper));
  const stories = entries.slice(0, MAX_STORIES).flatMap(({ paper, listings: [listing] }) => {
    if (!listing) return [];
    return [{ paper, listing, scale: { most: listing.best, isLog: false } }];
  });
  return (
    <>
      <GlanceTitle
        aside={
          <span className="flex items-center">
            {since?.aside}
            <ListenSlot kind="day" day={day} />
          </span>
        }
      >
        {since?.title ??
          room.day(format.dayOfYear(day), format.weekday(day), count.papers(papers.length))}
      </GlanceTitle>
      <Stories label={room.mostVotedOfDay} stories={stories} />
    </>
  );
}

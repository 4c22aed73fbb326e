import { useQueries, useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { byVotes, summarizePapers } from '../../../digest/paperSummary';
import { useMessages } from '../../../i18n/messages';
import { NO_QUESTION } from '../../../question/question';
import { entriesOfDay } from '../../../search/query/paperStore';
import { useSettled } from '../../filters/useSettled';
import { ListenSlot } from '../../listen/ListenSlot';
import { TitleText } from '../../text/RichText';
import { PaperLink } from '../list/PaperLink';
import { Stories } from './Stories';

/** Stories of the day. */
const MAX_STORIES = 3;
/** Days before it whose papers are looked at, and those of them that are listed. */
const DAYS_BEFORE = 4;
const MAX_OTHERS = 5;

/** A day in short: its most voted papers, and those of the days before it. */
export function DayGlance({ day, days }: { day: Day; days: readonly ManifestDay[] }) {
  const { room, format, count } = useMessages();
  const { data: papers } = useQuery(digestQuery(useArchive(), day));
  if (!papers) return null;
  const entries = entriesOfDay(papers).toSorted((a, b) => byVotes(a.paper, b.paper));
  const stories = entries.slice(0, MAX_STORIES).flatMap(({ paper, listings: [listing] }) => {
    if (!listing) return [];
    return [{ paper, listing, scale: { most: listing.best, isLog: false } }];
  });
  return (
    <>
      {/* The button comes late and must not move it. */}
      <div className="target mt-6 flex items-center justify-between gap-4">
        <h2 className="text-[1.625rem] leading-8 font-bold tracking-tight">
          {room.day(format.dayOfYear(day), format.weekday(day), count.papers(papers.length))}
        </h2>
        <ListenSlot kind="day" day={day} />
      </div>
      <Stories label={room.mostVotedOfDay} stories={stories} />
      <DaysBefore day={day} days={days} />
    </>
  );
}

/** The most voted papers of the days before a day; loads once the page has come to rest. */
function DaysBefore({ day, days }: { day: Day; days: readonly ManifestDay[] }) {
  const { room, format } = useMessages();
  const archive = useArchive();
  const isSettled = useSettled();
  const before = days.filter((other) => other.day < day).slice(0, DAYS_BEFORE);
  const digests = useQueries({
    queries: before.map((other) => ({ ...digestQuery(archive, other.day), enabled: isSettled })),
  });
  // The page rendered at build has none of it, whatever has been read by now.
  if (!isSettled || before.length === 0) return null;
  if (digests.some(({ data }) => data === undefined)) return null;
  const { papers } = summarizePapers(digests.flatMap(({ data }) => data ?? []));
  const listed = papers.slice(0, MAX_OTHERS);
  const last = before.at(-1);
  return (
    <section className="mt-2 border-t-2 border-ink pt-4">
      <h3 className="text-15 font-bold">
        {room.daysBefore}
        {last && before[0] && (
          <span className="ml-2 text-13 font-normal text-ink-3">
            {format.dayOfYear(last.day)} – {format.dayOfYear(before[0].day)}
          </span>
        )}
      </h3>
      <ol className="mt-1">
        {listed.map((paper, index) => (
          <li
            key={paper.id}
            data-lead-id={paper.id}
            className="flex items-baseline gap-3 border-b border-rule py-2 last:border-0"
          >
            <span className="w-3 shrink-0 text-13 font-bold">{index + 1}</span>
            <PaperLink
              id={paper.id}
              question={NO_QUESTION}
              className="min-w-0 flex-1 truncate font-serif text-16 hover:underline"
            >
              <bdi lang="en">
                <TitleText title={paper.title} />
              </bdi>
            </PaperLink>
            <span className="shrink-0 text-13 text-ink-3">
              <time dateTime={paper.day}>{format.dayOfYear(paper.day)}</time>
              {paper.votes !== null && (
                <>
                  {' · '}
                  <strong className="text-ink">{format.number(paper.votes)}</strong>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

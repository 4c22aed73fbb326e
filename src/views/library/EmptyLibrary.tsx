import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { digestQuery, manifestQuery } from '../../archive/page/fileQueries';
import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';
import { byVotes } from '../../digest/paperSummary';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { entriesOfDay } from '../../search/query/paperStore';
import { QUIET_LINK } from '../../ui/classNames';
import { useMedia } from '../../ui/useMedia';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { PaperRow } from '../browse/list/PaperRow';
import { libraryLink } from '../marks/libraryView';
import { useFollowing } from '../marks/useFollowing';
import { Backup } from './Backup';
import { DigestsLink } from './DigestsLink';
import { FollowedThings } from './FollowedThings';
import { ReadingListImport } from './ReadingListImport';

type Props = {
  /** How many papers have been read. */
  read: number;
  /** A backup was taken, with which the library may be empty no more. */
  onRestored: () => void;
};

/** How papers come into the library, and back from a file. */
export function EmptyLibrary({ read, onRestored }: Props) {
  const { empty } = useTexts('library');
  const { count } = useMessages();
  const hasKeys = useMedia('(any-hover: hover) and (any-pointer: fine)');
  const newest = useNewestDay();
  const { searches, authors } = useFollowing().following;
  const isWhollyEmpty = read + searches.length + authors.length === 0;
  const ways = [
    [empty.save, hasKeys ? empty.saveKey : empty.saveTouch],
    [empty.note, empty.noteTag],
    [empty.lists, empty.listsExport],
  ] as const;
  // The papers are at the top: drawn later, they would move the rest down.
  if (newest.isLoading) return <ListSkeleton />;
  return (
    <div className="grid gap-x-10 pt-6 text-15 xl:grid-cols-2 xl:grid-rows-[auto_1fr]">
      <p role="status" className="sr-only">
        {count.papers(0)}
      </p>
      <h2 className="mb-2 text-19 font-bold">{empty.title}</h2>
      <NewestPapers papers={newest.papers} />
      <div>
        <ul>
          {ways.map(([way, hint]) => (
            <li key={way} className="border-b border-rule py-3">
              <p className="font-bold">{way}</p>
              <p className="text-14 text-ink-2">{hint}</p>
            </li>
          ))}
        </ul>
        {read > 0 && (
          <p className="mt-4 text-14">
            <Link
              {...libraryLink({ shelf: { kind: 'read' }, only: 'all' })}
              className={`target inline-flex items-center ${QUIET_LINK}`}
            >
              {empty.read(count.papers(read))}
            </Link>
          </p>
        )}
        <p className="mt-4 mb-3 text-14 text-ink-2">{empty.device}</p>
        <Backup isEmpty={isWhollyEmpty} onTaken={onRestored} />
        <DigestsLink />
        <FollowedThings />
        <ReadingListImport />
      </div>
    </div>
  );
}

/** The papers of the newest day; none where they cannot be read. They are an example: a failed read is not repeated. */
function useNewestDay() {
  const archive = useArchive();
  const manifest = useQuery(manifestQuery(archive));
  const day = manifest.data?.days[0]?.day ?? null;
  const query = { ...digestQuery(archive, day as Day), enabled: day !== null, retry: false };
  const { data, isLoading } = useQuery(query);
  return { papers: data ?? [], isLoading: manifest.isLoading || isLoading };
}

const MAX_PAPERS = 3;

/** The most voted papers of the newest day: one can be saved here. */
function NewestPapers({ papers }: { papers: readonly Paper[] }) {
  const { empty } = useTexts('library');
  const { format } = useMessages();
  const entries = entriesOfDay(papers).toSorted((a, b) => byVotes(a.paper, b.paper));
  const [newest] = papers;
  if (!newest) return null;
  return (
    <section
      aria-label={empty.try}
      className="max-xl:mb-7 xl:col-start-2 xl:row-span-2 xl:row-start-1"
    >
      <h2 className="border-b border-rule pb-2">
        <span className="font-bold">{empty.try}</span>{' '}
        <span className="text-13 text-ink-3">{empty.tryOf(format.dayOfYear(newest.day))}</span>
      </h2>
      {entries.slice(0, MAX_PAPERS).map(({ paper, listings }) => {
        const [listing] = listings;
        return (
          listing && (
            <PaperRow
              key={paper.id}
              {...{ paper, listing, listings }}
              question={NO_QUESTION}
              highlighter={null}
              level="h3"
            />
          )
        );
      })}
    </section>
  );
}

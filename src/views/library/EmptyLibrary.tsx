import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { digestQuery, manifestQuery } from '../../archive/page/fileQueries';
import type { Day } from '../../digest/day';
import { byVotes } from '../../digest/paperSummary';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { entriesOfDay } from '../../search/query/paperStore';
import { QUIET_LINK } from '../../ui/classNames';
import { useMedia } from '../../ui/useMedia';
import { PaperRow } from '../browse/list/PaperRow';
import { libraryLink } from '../marks/libraryView';
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
  const ways = [
    [empty.save, hasKeys ? empty.saveKey : empty.saveTouch],
    [empty.note, empty.noteTag],
    [empty.lists, empty.listsExport],
  ] as const;
  return (
    <div className="grid gap-x-10 pt-6 text-15 xl:grid-cols-2 xl:grid-rows-[auto_1fr]">
      <p role="status" className="sr-only">
        {count.papers(0)}
      </p>
      <h2 className="mb-2 text-19 font-bold">{empty.title}</h2>
      <NewestPapers />
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
        <Backup isEmpty onTaken={onRestored} />
        <DigestsLink />
        <FollowedThings />
        <ReadingListImport />
      </div>
    </div>
  );
}

/** The most voted papers of the newest day: one can be saved here. Nothing where they cannot be read. */
function NewestPapers() {
  const { data } = useQuery(manifestQuery(useArchive()));
  const newest = data?.days[0];
  return newest && <PapersOfDay day={newest.day} />;
}

const MAX_PAPERS = 3;

function PapersOfDay({ day }: { day: Day }) {
  const { empty } = useTexts('library');
  const { format } = useMessages();
  const { data } = useQuery(digestQuery(useArchive(), day));
  const entries = entriesOfDay(data ?? []).toSorted((a, b) => byVotes(a.paper, b.paper));
  if (entries.length === 0) return null;
  return (
    <section
      aria-label={empty.try}
      className="max-xl:mb-7 xl:col-start-2 xl:row-span-2 xl:row-start-1"
    >
      <h2 className="border-b border-rule pb-2">
        <span className="font-bold">{empty.try}</span>{' '}
        <span className="text-13 text-ink-3">{empty.tryOf(format.dayOfYear(day))}</span>
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

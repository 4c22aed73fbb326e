import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import type { ArxivId } from '../../digest/arxivId';
import { plainText } from '../../digest/plainText';
import { useMessages, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { QUIET_LINK } from '../../ui/classNames';
import { PaperLink } from '../browse/list/PaperLink';
import { useListQuestion } from '../browse/list/useListQuestion';
import { sayQuestion } from '../filters/sayQuestion';
import { libraryLink } from './libraryView';
import { NewCount } from './NewCount';
import { countLists, lastRead } from './sidebarMarks';
import { useFollowing } from './useFollowing';
import { useMarks } from './useLibrary';

/** Lists or searches that are shown; the library has all. */
const MOST = 8;
const MOST_READ = 3;

/** On the widest screens, below the days: the reader's lists, saved searches and what was read last, as far as there are any. */
export default function SidebarShelves(): ReactNode {
  const { shelf } = useTexts('library');
  const marks = useMarks();
  const { following, newest, open } = useFollowing();
  if (!marks) return null;
  const lists = countLists(marks);
  const read = lastRead(marks, MOST_READ);
  if (lists.length + following.searches.length + read.length === 0) return null;
  return (
    <nav
      aria-label={shelf}
      className="max-h-[50vh] shrink-0 overflow-y-auto border-t border-rule pb-6"
    >
      <Lists lists={lists} />
      <Searches {...{ following, newest, open }} />
      {read.length > 0 && <LastRead ids={read} />}
    </nav>
  );
}

function Lists({ lists }: { lists: ReturnType<typeof countLists> }) {
  const words = useTexts('library');
  const { format } = useMessages();
  if (lists.length === 0) return null;
  return (
    <Group
      title={words.groups.lists}
      all={
        <Link to="/library" search={{}} className={`target inline-flex items-center ${QUIET_LINK}`}>
          {words.shelves.all}
        </Link>
      }
    >
      {lists.slice(0, MOST).map(({ list, papers, unread }) => {
        const name = list.name ?? words.lists.later;
        const shelf = { kind: 'list', list: list.id } as const;
        return (
          <li key={list.id}>
            <Link {...libraryLink({ shelf, only: 'all' })} className={ITEM}>
              <bdi lang={languageOf(name)} className="min-w-0 truncate">
                {name}
              </bdi>
              <span aria-hidden="true" className="shrink-0 text-12 text-ink-3">
                {unread > 0 && <b className="text-ink">{format.number(unread)}</b>}
                {unread > 0 && unread < papers && ' / '}
                {unread < papers && format.number(papers)}
              </span>
              <span className="sr-only">{words.listCount(papers, unread)}</span>
            </Link>
          </li>
        );
      })}
    </Group>
  );
}

function Searches({
  following,
  newest,
  open,
}: Pick<ReturnType<typeof useFollowing>, 'following' | 'newest' | 'open'>) {
  const words = useTexts('following');
  const messages = useMessages();
  if (following.searches.length === 0) return null;
  return (
    <Group title={words.searches}>
      {following.searches.slice(0, MOST).map((search) => {
        const name = search.name || sayQuestion(search.question, messages);
        return (
          <li key={search.key}>
            <Link to="/" search={search.question} className={ITEM} onClick={() => open(search)}>
              <bdi lang={languageOf(name)} className="min-w-0 truncate">
                {name}
              </bdi>
              <NewCount question={search.question} seen={search.seen} newest={newest} />
            </Link>
          </li>
        );
      })}
    </Group>
  );
}

/** Those that the archive lacks, and all that cannot be read now, are left out. */
function LastRead({ ids }: { ids: readonly ArxivId[] }) {
  const words = useTexts('library');
  const archive = useArchive();
  const question = useListQuestion();
  const queries = useQueries({ queries: ids.map((id) => listedPaperQuery(archive, id, ids)) });
  const papers = queries.flatMap(({ data }) => data?.paper ?? []);
  if (papers.length === 0) return null;
  return (
    <Group title={words.lastRead}>
      {papers.map(({ id, title }) => (
        <li key={id}>
          <PaperLink id={id} question={question} className={ITEM} title={plainText(title)}>
            <bdi lang="en" className="min-w-0 truncate font-serif">
              {plainText(title)}
            </bdi>
          </PaperLink>
        </li>
      ))}
    </Group>
  );
}

function Group({ title, all, children }: { title: string; all?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="pt-4">
      <div className="flex items-center justify-between px-2 text-12">
        <h2 id={id} className="font-bold text-ink">
          {title}
        </h2>
        {all}
      </div>
      <ul className="mt-1">{children}</ul>
    </section>
  );
}

const ITEM =
  'target flex items-center justify-between gap-3 rounded-md px-2 py-1 hover:bg-wash hover:text-ink';

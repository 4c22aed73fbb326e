import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { Page } from '../../ui/Page';
import { QuietSelect } from '../../ui/QuietSelect';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { useMarks } from '../marks/useLibrary';
import { Backup } from './Backup';
import { DigestsLink } from './DigestsLink';
import { EmptyLibrary } from './EmptyLibrary';
import { FollowedThings } from './FollowedThings';
import { KeptPapers } from './KeptPapers';
import { ReadingListImport } from './ReadingListImport';
import { SearchLibrary, useLibraryQuery } from './SearchLibrary';
import { KEPT_ON, papersOn, SHELVES, shelfOf } from './shelves';
import { SORTS, type Sort } from './sortEntries';
import { useLibrarySearch } from './useLibrarySearch';

/** The shelves of the library, the papers of one of them, and the backup. */
export function Library() {
  const { title, facts } = useTexts('library');
  const { count } = useMessages();
  const marks = useMarks();
  if (!marks) {
    return (
      <Page title={title}>
        <ListSkeleton />
      </Page>
    );
  }
  if (marks.papers.size === 0) {
    return (
      <Page title={title}>
        <EmptyLibrary />
      </Page>
    );
  }
  const [saved, unread] = [papersOn(marks, 'saved').length, papersOn(marks, 'unread').length];
  return (
    <Page
      title={
        <>
          {title}
          <span className="ml-4 text-13 font-normal tracking-normal text-ink-2">
            {count.papers(saved)}
            {unread > 0 && ` · ${facts(count.papers(unread))}`}
          </span>
        </>
      }
    >
      <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Shelves marks={marks} />
        <div className="mt-4">
          <Backup />
          <DigestsLink />
          <FollowedThings />
          <ReadingListImport />
        </div>
      </div>
    </Page>
  );
}

function Shelves({ marks }: { marks: Marks }) {
  const words = useTexts('library');
  const { format, count } = useMessages();
  const shelf = shelfOf(useLocation({ select: ({ hash }) => hash }));
  const [sort, setSort] = useState<Sort>('kept');
  const search = useLibrarySearch(useLibraryQuery(), KEPT_ON[shelf], marks);
  const onShelf = papersOn(marks, shelf);
  const papers = search?.narrow(onShelf) ?? onShelf;
  return (
    <div className="min-w-0">
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 border-b border-rule text-14">
        <nav aria-label={words.shelf} className="flex flex-wrap gap-x-5">
          {SHELVES.map((name) => (
            <Link
              key={name}
              to="/library"
              hash={name}
              search
              replace
              resetScroll={false}
              hashScrollIntoView={false}
              aria-current={name === shelf ? 'true' : undefined}
              className={`target inline-flex items-center ${name === shelf ? 'font-bold' : 'text-ink-2 hover:text-ink'}`}
            >
              {words.shelves[name]} {format.number(papersOn(marks, name).length)}
            </Link>
          ))}
        </nav>
        <QuietSelect
          label={words.sort}
          value={sort}
          options={SORTS}
          words={words.sorts}
          onChange={setSort}
        />
      </div>
      <SearchLibrary search={search} found={papers.length} />
      {search && papers.length === 0 ? (
        <p role="status" aria-busy={search.state === 'looking'} className="sr-only">
          {count.papers(0)}
        </p>
      ) : (
        <KeptPapers key={`${shelf} ${sort}`} ids={papers} shelf={shelf} sort={sort} marks={marks} />
      )}
    </div>
  );
}

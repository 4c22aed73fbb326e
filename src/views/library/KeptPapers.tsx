import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import type { ArxivId } from '../../digest/arxivId';
import { plainText } from '../../digest/plainText';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { useReorder } from '../../ui/useReorder';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Failed } from '../Failed';
import { type LibraryView, libraryLink } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import { KeptRow } from './KeptRow';
import { placeAmongAll } from './placeAmongAll';
import { type Sort, sortEntries } from './sortEntries';
import { useFocusOfLostRow } from './useFocusOfLostRow';

type Props = {
  /** All papers of the view, in the reader's order or the last one that was kept first. */
  ids: readonly ArxivId[];
  view: LibraryView;
  sort: Sort;
  marks: Marks;
  /** Papers can be checked. */
  hasChecks: boolean;
  /** All of the view, which can be ordered; else those of them that are found. */
  isWhole: boolean;
  isChoosing: boolean;
};

const PAGE_SIZE = 50;

/** The papers of a shelf, a page at a time; of an order by what they say all have to be read. */
export function KeptPapers(props: Props) {
  const { ids, view, sort, marks, hasChecks, isChoosing, isWhole } = props;
  const words = useTexts('library');
  const { count } = useMessages();
  const archive = useArchive();
  const library = useLibrary();
  const [shown, setShown] = useState(PAGE_SIZE);
  // Papers that the archive lacks take no room on a page: as many more are read.
  const [skipped, setSkipped] = useState(0);
  const [moved, setMoved] = useState('');
  const read = sort === 'kept' || sort === 'own' ? ids.slice(0, shown + skipped) : ids;
  const queries = useQueries({ queries: read.map((id) => listedPaperQuery(archive, id, read)) });
  const found = queries.flatMap(({ data }) => data ?? []);
  const entries = sortEntries(found, sort).slice(0, shown);
  const knownVotes = entries.flatMap(({ listings: [newest] }) => newest?.votes ?? []);
  const mostVotes = knownVotes.length === 0 ? null : Math.max(...knownVotes);
  const missing = queries.filter(({ data }) => data === null).length;
  const failed = queries.find(({ isError }) => isError);
  const isReading = queries.some(({ isPending }) => isPending);
  if (!isReading && missing !== skipped) setSkipped(missing);
  const rest = ids.length - missing - shown;

  const { shelf, only } = view;
  const listed = entries.map(({ paper }) => paper.id);
  useFocusOfLostRow(listed);
  const isOrdered = isWhole && sort === 'own' && only === 'all';
  const list = isOrdered && shelf.kind === 'list' ? shelf.list : null;
  const reorder = useReorder({
    ids: listed,
    move(id, index) {
      if (list === null) return;
      library.movePaper(id, list, placeAmongAll(ids, listed, id, index));
      setMoved(words.order.moved(index + 1, ids.length));
    },
  });
  const canMove = list !== null && listed.length > 1;
  return (
    <>
      <p role="status" aria-busy={isReading} className="sr-only">
        {count.papers(ids.length)}
      </p>
      <p aria-live="assertive" className="sr-only">
        {moved}
      </p>
      {ids.length === 0 && <EmptyShelf view={view} />}
      {entries.map(({ paper, listings }) => {
        const [newest] = listings;
        return (
          newest && (
            <KeptRow
              key={paper.id}
              {...{ paper, listing: newest, mostVotes, hasChecks, isChoosing, listed }}
              marks={marks.papers.get(paper.id)}
              attributes={canMove ? reorder.item(paper.id) : undefined}
              handle={
                canMove && {
                  ...reorder.handle(paper.id),
                  'aria-label': words.order.handle(plainText(paper.title)),
                  title: words.order.keys,
                }
              }
            />
          )
        );
      })}
      {isReading && <ListSkeleton />}
      {failed && (
        <Failed
          failure={toFailure(failed.error)}
          retry={() => {
            for (const query of queries) if (query.isError) void query.refetch();
          }}
        />
      )}
      {missing > 0 && <p className="mt-4 text-13 text-ink-2">{words.missing(missing)}</p>}
      {rest > 0 && (
        <button
          type="button"
          className={`${BUTTON} mt-4`}
          onClick={() => setShown(shown + PAGE_SIZE)}
        >
          {words.more(Math.min(rest, PAGE_SIZE))}
        </button>
      )}
    </>
  );
}

function EmptyShelf({ view: { shelf, only } }: { view: LibraryView }) {
  const words = useTexts('library');
  return (
    <p className="py-8 text-15 text-ink-2">
      {only === 'all' ? words.emptyShelf[shelf.kind] : words.emptyNarrowing[only]}{' '}
      {shelf.kind !== 'all' && (
        <Link {...libraryLink({ shelf: { kind: 'all' }, only: 'all' })} className={QUIET_LINK}>
          {words.showAll}
        </Link>
      )}
    </p>
  );
}

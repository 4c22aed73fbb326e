import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import type { ArxivId } from '../../digest/arxivId';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { PaperRow } from '../browse/list/PaperRow';
import { Failed } from '../Failed';
import type { Shelf } from './shelves';
import { type Sort, sortEntries } from './sortEntries';

type Props = {
  /** The last one that was kept first. */
  ids: readonly ArxivId[];
  shelf: Shelf;
  sort: Sort;
  marks: Marks;
};

const PAGE_SIZE = 50;

/** The papers of a shelf, a page at a time; of any other order than that of keeping all have to be read. */
export function KeptPapers({ ids, shelf, sort, marks }: Props) {
  const words = useTexts('library');
  const { count } = useMessages();
  const archive = useArchive();
  const [shown, setShown] = useState(PAGE_SIZE);
  const read = sort === 'kept' ? ids.slice(0, shown) : ids;
  const queries = useQueries({ queries: read.map((id) => listedPaperQuery(archive, id, read)) });
  const found = queries.flatMap(({ data }) => data ?? []);
  const entries = sortEntries(found, sort).slice(0, shown);
  const knownVotes = entries.flatMap(({ listings: [newest] }) => newest?.votes ?? []);
  const overDays = { mostVotes: knownVotes.length === 0 ? null : Math.max(...knownVotes) };
  const missing = queries.filter(({ data }) => data === null).length;
  const failed = queries.find(({ isError }) => isError);
  const isReading = queries.some(({ isPending }) => isPending);
  const rest = ids.length - shown;
  return (
    <>
      <p role="status" aria-busy={isReading} className="sr-only">
        {count.papers(ids.length)}
      </p>
      {ids.length === 0 && <p className="py-8 text-15 text-ink-2">{words.emptyShelf[shelf]}</p>}
      {entries.map(({ paper, listings }) => {
        const [newest] = listings;
        const note = marks.papers.get(paper.id)?.note;
        return (
          newest && (
            <div key={paper.id}>
              <PaperRow
                {...{ paper, listing: newest, listings }}
                question={NO_QUESTION}
                highlighter={null}
                overDays={overDays}
                level="h2"
              />
              {note && (
                <p className="my-3 border-l-2 border-ink-3 pl-3 text-14 whitespace-pre-line">
                  {note}
                </p>
              )}
            </div>
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

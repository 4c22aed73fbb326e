import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { useHydrated } from '../../ui/useHydrated';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { PaperRow } from '../browse/list/PaperRow';
import { Failed } from '../Failed';
import { ListenSlot } from '../listen/ListenSlot';
import { MissingIds } from '../MissingIds';
import { ListActions } from './ListActions';
import { TakePapers } from './TakePapers';
import type { SharedAddress } from './useSharedList';

type Props = { list: Extract<SharedAddress, { kind: 'read' }>['list'] };

/** A shared list: its papers, those that no digest lists by their ids, and the buttons that take it. */
export function SharedPapers({ list }: Props) {
  const { list: words } = useTexts('share');
  const { count, failure } = useMessages();
  const archive = useArchive();
  const isHydrated = useHydrated();
  const { ids, part } = list;
  const queries = useQueries({ queries: ids.map((id) => listedPaperQuery(archive, id, ids)) });
  const entries = queries.flatMap(({ data }) => data ?? []);
  const knownVotes = entries.flatMap(({ listings: [newest] }) => newest?.votes ?? []);
  const overDays = { mostVotes: knownVotes.length === 0 ? null : Math.max(...knownVotes) };
  const missing = ids.filter((_, index) => queries[index]?.data === null);
  const name = list.name || words.title;
  if (missing.length === ids.length) {
    return (
      <Notice level={1} title={words.unknown} hint={words.missing(ids.join(', '))}>
        <Link to="/" className={BUTTON}>
          {failure.home}
        </Link>
      </Notice>
    );
  }
  const failed = queries.find(({ isError }) => isError);
  const isComplete = queries.every(({ isSuccess }) => isSuccess);
  const papers = entries.map(({ paper }) => paper);
  const retry = () => {
    for (const query of queries) if (query.isError) void query.refetch();
  };
  return (
    <Page title={name}>
      <div className="flex min-h-11 items-center justify-between gap-3 border-b border-rule text-13">
        <div className="flex items-center gap-3">
          <p role="status" aria-busy={!isComplete} className="font-semibold">
            {count.papers(entries.length)}
          </p>
          {part && <p className="text-ink-2">{words.part(part.number, part.of)}</p>}
          {isComplete && <ListenSlot kind="papers" papers={papers} />}
        </div>
        <ListActions
          list={{
            kind: 'papers',
            ids,
            listName: list.name,
            papers: isComplete ? papers : failed ? 'failed' : 'reading',
          }}
          name={name}
        />
      </div>
      <div className="border-b border-rule print:hidden">
        {/* The library is of the browser: on a page rendered at build there is none. */}
        {isHydrated && <TakePapers list={list} />}
      </div>
      {entries.map(({ paper, listings }) => {
        const [newest] = listings;
        return (
          newest && (
            <PaperRow
              key={paper.id}
              {...{ paper, listing: newest, listings }}
              question={NO_QUESTION}
              highlighter={null}
              overDays={overDays}
              level="h2"
            />
          )
        );
      })}
      {queries.some(({ isPending }) => isPending) && <ListSkeleton />}
      {failed && <Failed failure={toFailure(failed.error)} retry={retry} />}
      <MissingIds ids={missing} say={words.missing} />
    </Page>
  );
}

import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { paperQuery } from '../../archive/page/queryOptions';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { PaperRow } from '../browse/list/PaperRow';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { ListActions } from './ListActions';

/** The papers that the address names, in its order. */
export function ListPage() {
  const { list: words } = useTexts('share');
  const { count, failure } = useMessages();
  const archive = useArchive();
  const { ids = [] } = useSearch({ from: '/list' });
  const found = useQueries({ queries: ids.map((id) => paperQuery(archive, id)) });
  usePageHead({ title: words.title, address: () => null });
  const entries = found.flatMap(({ data }) => data ?? []);
  const missing = ids.filter((_, place) => found[place]?.data === null);
  if (missing.length === ids.length) {
    return (
      <Notice
        level={1}
        title={words.empty}
        hint={ids.length > 0 ? words.missing(ids.join(', ')) : words.emptyHint}
      >
        <Link to="/" className={BUTTON}>
          {failure.home}
        </Link>
      </Notice>
    );
  }
  const failed = found.find(({ isError }) => isError);
  const isWhole = found.every(({ isSuccess }) => isSuccess);
  const retry = () => {
    for (const query of found) if (query.isError) void query.refetch();
  };
  return (
    <div className="@container mx-auto max-w-4xl px-4 pb-16 sm:px-7">
      <h1 className="pt-6 text-28 font-bold tracking-tight">{words.title}</h1>
      <div className="flex min-h-11 items-center justify-between gap-3 border-b-2 border-ink text-13">
        <p role="status" aria-busy={!isWhole} className="font-semibold">
          {count.papers(entries.length)}
        </p>
        <ListActions
          listed={{
            kind: 'papers',
            ids,
            papers: isWhole ? entries.map(({ paper }) => paper) : null,
          }}
          name={words.title}
        />
      </div>
      {entries.map(({ paper, listings }) =>
        listings
          .slice(0, 1)
          .map((listing) => (
            <PaperRow
              key={paper.id}
              {...{ paper, listing, listings }}
              question={NO_QUESTION}
              asked={[]}
              dated
              level="h2"
            />
          )),
      )}
      {found.some(({ isPending }) => isPending) && <ListSkeleton />}
      {failed && <Failed failure={toFailure(failed.error)} retry={retry} />}
      {missing.length > 0 && (
        <p className="mt-4 text-13 text-ink-2">{words.missing(missing.join(', '))}</p>
      )}
    </div>
  );
}

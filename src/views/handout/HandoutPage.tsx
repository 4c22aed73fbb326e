import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { listedPaperQuery } from '../../archive/page/listedPaperQuery';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { Failed } from '../Failed';
import { usePageHead } from '../usePageHead';
import { Handout } from './Handout';

/** The papers that the address names, as pages to print, in its order. */
export function HandoutPage() {
  const words = useTexts('handout');
  const { failure } = useMessages();
  const archive = useArchive();
  const { ids = [], name = '' } = useSearch({ from: '/handout' });
  const queries = useQueries({ queries: ids.map((id) => listedPaperQuery(archive, id, ids)) });
  usePageHead({ title: name || words.title, address: () => null });
  const papers = queries.flatMap(({ data }) => data?.paper ?? []);
  const missing = ids.filter((_, index) => queries[index]?.data === null);
  const failed = queries.find(({ isError }) => isError);
  if (missing.length === ids.length) {
    const hint = ids.length > 0 ? words.missing(missing.join(', ')) : words.emptyHint;
    return (
      <Notice level={1} title={words.empty} hint={hint}>
        <Link to="/" className={BUTTON}>
          {failure.home}
        </Link>
      </Notice>
    );
  }
  // Half of it would be printed for all of it.
  if (papers.length + missing.length < ids.length) {
    const retry = () => {
      for (const query of queries) if (query.isError) void query.refetch();
    };
    return (
      <Page title={words.title}>
        {failed ? <Failed failure={toFailure(failed.error)} retry={retry} /> : <ListSkeleton />}
      </Page>
    );
  }
  return <Handout papers={papers} missing={missing} name={name} />;
}

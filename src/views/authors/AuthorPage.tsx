import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorPage } from '../../digest/site';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Page } from '../../ui/Page';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { ReadingProgress } from '../browse/list/ReadingProgress';
import { ResultList } from '../browse/list/ResultList';
import { totalOf, useList } from '../browse/list/useList';
import { Failed } from '../Failed';
import { sayFound } from '../sayFound';
import { authorAddress } from '../share/addresses';
import { ListActions } from '../share/ListActions';
import { usePageHead } from '../usePageHead';
import { Coauthors } from './Coauthors';
import { FollowButton } from './FollowButton';
import { MostVoted } from './MostVoted';
import { NearestAuthors } from './NearestAuthors';
import { PapersOverTime } from './PapersOverTime';

/** The papers that name an author, by day, and the co-authors. */
export function AuthorPage() {
  const words = useTexts('authors');
  const { name } = useParams({ from: '/author/$name' });
  return (
    <Page title={<bdi lang="en">{name}</bdi>}>
      <p className="mt-3 text-13 text-ink-2">{words.namesakes}</p>
      <AuthorPapers key={name} name={name} />
    </Page>
  );
}

function AuthorPapers({ name }: { name: string }) {
  const words = useTexts('authors');
  const messages = useMessages();
  const { client } = useArchive();
  const progress = useProgress();
  const question = { ...NO_QUESTION, authors: [name] };
  const { results, takeNewest } = useList(question);
  const router = useRouter();
  const isUnknown = results.data?.total === 0 && results.data.completeness === 'complete';
  usePageHead({
    title: name,
    address: (site) => (isUnknown ? null : authorPage(site, name)),
  });
  if (progress.failure) return <Failed failure={progress.failure} retry={client.start} />;
  if (results.isError)
    return <Failed failure={toFailure(results.error)} retry={() => results.refetch()} />;
  if (results.isPending) return <ListSkeleton />;
  if (isUnknown) return <NearestAuthors name={name} />;
  const { completeness } = results.data;
  const total = totalOf(results.data);
  if (total === 0) return <ListSkeleton />;
  return (
    <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_15rem] 2xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <div className="relative flex min-h-11 flex-wrap items-center gap-3 pt-3 text-13">
          <p role="status" aria-busy={completeness === 'partial'} className="font-semibold">
            {sayFound(total, completeness, messages)}
          </p>
          <ReadingProgress />
          <div className="flex flex-wrap items-center gap-x-3 max-sm:w-full sm:ml-auto sm:justify-end">
            <FollowButton name={name} />
            <Link to="/" search={question} className={BUTTON}>
              {words.filter}
            </Link>
            <ListActions
              list={{ kind: 'question', question }}
              name={name}
              address={() => authorAddress(router, name)}
            />
          </div>
        </div>
        <PapersOverTime question={question} />
        {__HAS_VOTES__ && <MostVoted question={question} total={total} />}
        <ResultList question={question} list={results.data} takeNewest={takeNewest} />
      </div>
      <Coauthors name={name} />
    </div>
  );
}

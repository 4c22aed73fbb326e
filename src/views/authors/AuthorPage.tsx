import { Link, useParams, useRouter } from '@tanstack/react-router';
import { isReading } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { siteAddress } from '../../digest/site';
import { toFailure } from '../../failure';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { ReadingProgress } from '../browse/list/ReadingProgress';
import { ResultList } from '../browse/list/ResultList';
import { useResults } from '../browse/list/useResults';
import { Failed } from '../Failed';
import { authorAddress } from '../share/addresses';
import { ListActions } from '../share/ListActions';
import { usePageHead } from '../usePageHead';
import { BestVoted } from './BestVoted';
import { Coauthors } from './Coauthors';
import { PapersOverTime } from './PapersOverTime';

/** One name: its papers by day, and who else is on them. */
export function AuthorPage() {
  const words = useTexts('authors');
  const { name } = useParams({ from: '/author/$name' });
  return (
    <div className="mx-auto max-w-6xl px-4 pb-16 sm:px-7">
      <h1 className="pt-6 text-28 font-bold tracking-tight">
        <bdi lang="en">{name}</bdi>
      </h1>
      <p className="mt-1 text-13 text-ink-2">{words.namesakes}</p>
      <PapersBy key={name} name={name} />
    </div>
  );
}

function PapersBy({ name }: { name: string }) {
  const words = useTexts('authors');
  const { count } = useMessages();
  const { client } = useArchive();
  const progress = useProgress();
  const question = { ...NO_QUESTION, authors: [name] };
  const answer = useResults(question);
  const router = useRouter();
  const isNobody = answer.data?.total === 0 && !isReading(progress);
  usePageHead({
    title: name,
    // The build has no page for each name: a host answers with the app, and says 404.
    address: (site) => (isNobody ? null : siteAddress(site, `author/${encodeURIComponent(name)}`)),
  });
  if (progress.failure) return <Failed failure={progress.failure} retry={client.start} />;
  if (answer.isError)
    return <Failed failure={toFailure(answer.error)} retry={() => answer.refetch()} />;
  if (answer.isPending) return <ListSkeleton />;
  const { total } = answer.data;
  if (total === 0) {
    if (isReading(progress)) return <ListSkeleton />;
    return (
      <Notice title={words.notFound} hint={words.notFoundHint}>
        <Link to="/authors" className={BUTTON}>
          {words.all}
        </Link>
      </Notice>
    );
  }
  return (
    <div className="grid gap-x-10 lg:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="@container min-w-0">
        <div className="relative flex min-h-11 flex-wrap items-center gap-3 pt-3 text-13">
          <p role="status" className="font-semibold">
            {count.papers(total)}
          </p>
          <ReadingProgress />
          <Link to="/" search={question} className={`${BUTTON} ml-auto`}>
            {words.filter}
          </Link>
          <ListActions
            listed={{ kind: 'question', question }}
            name={name}
            address={() => authorAddress(router, name)}
          />
        </div>
        <PapersOverTime question={question} />
        <BestVoted question={question} />
        <ResultList question={question} total={total} />
      </div>
      <Coauthors name={name} />
    </div>
  );
}

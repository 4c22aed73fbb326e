import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { authorsQuery } from '../../archive/page/workerQueries';
import { useMessages, useTexts } from '../../i18n/messages';
import { normalizeKey } from '../../korean/normalize';
import { NO_QUESTION } from '../../question/question';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { beginningsOf } from './beginningsOf';

const WINDOW = { offset: 0, limit: 8 };

/**
 * For a name that no paper has: leads to the author whose name differs in spaces, case and signs alone,
 * else names the nearest.
 */
export function NearestAuthors({ name }: { name: string }) {
  const words = useTexts('authors');
  const { count } = useMessages();
  const archive = useArchive();
  const progress = useProgress();
  const [whole, beginnings] = beginningsOf(name);
  const named = useQuery(authorsQuery(archive, NO_QUESTION, whole, WINDOW, progress));
  // The name is known to be no one’s before it is known which authors there are.
  const isNamed = named.isError || named.data?.completeness === 'complete';
  const similar = useQuery({
    ...authorsQuery(archive, NO_QUESTION, beginnings, WINDOW, progress),
    enabled: isNamed && named.data?.total === 0,
  });
  if (!isNamed || similar.isLoading) return <ListSkeleton />;
  const nearest = named.data?.total ? named.data.authors : (similar.data?.authors ?? []);
  const same = nearest.filter((author) => normalizeKey(author.name) === normalizeKey(whole));
  if (same.length === 1 && same[0]) {
    return <Navigate to="/author/$name" params={{ name: same[0].name }} replace />;
  }
  return (
    <Notice title={words.notFound} hint={nearest.length > 0 ? words.nearest : words.notFoundHint}>
      <ul className="mb-4 w-full text-14">
        {nearest.map((author) => (
          <li key={author.name}>
            <Link
              to="/author/$name"
              params={{ name: author.name }}
              className="target inline-flex items-center gap-3 hover:underline"
            >
              <bdi lang="en">{author.name}</bdi>
              <span className="text-12 text-ink-3">{count.papers(author.papers)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/authors" className={BUTTON}>
        {words.all}
      </Link>
    </Notice>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { useSlowLine } from '../../archive/page/useSlowLine';
import { coauthorsQuery } from '../../archive/page/workerQueries';
import { useMessages, useTexts } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { RestOfArchive } from '../RestOfArchive';
import { LateFailed } from './LateFailed';

/** The co-authors with the most joint papers. */
const WINDOW = { offset: 0, limit: 40 };

/** The co-authors of an author, each with a button that lists the joint papers. */
export function Coauthors({ name }: { name: string }) {
  const words = useTexts('authors');
  const navigate = useNavigate();
  const { timeline } = useMessages();
  const progress = useProgress();
  const query = useQuery(coauthorsQuery(useArchive(), name, WINDOW, progress));
  const isHeldBack = useSlowLine() && !progress.areTextsWanted;
  // Their numbers and their order change while more is read.
  const coauthors = query.data?.completeness === 'complete' ? query.data : null;
  return (
    <aside aria-labelledby="coauthors" className="pt-6">
      <h2 id="coauthors" className="border-b-2 border-ink pb-2.5 text-15 font-bold">
        {words.coauthors}
      </h2>
      {query.isError && <LateFailed query={query} />}
      {!query.isError && (!coauthors || coauthors.total === 0) && (
        <p className="py-3 text-13 text-ink-2">
          {coauthors ? words.noCoauthors : isHeldBack ? words.coauthorsHeldBack : timeline.looking}
        </p>
      )}
      {!coauthors && isHeldBack && <RestOfArchive />}
      <ol className="text-13">
        {coauthors?.authors.map((author) => (
          <li key={author.name} className="flex items-center border-b border-rule">
            <Link
              to="/author/$name"
              params={{ name: author.name }}
              className="target flex flex-1 items-center justify-between gap-3 hover:underline"
            >
              <bdi lang="en">{author.name}</bdi>
              <span className="shrink-0 text-ink-3">{words.joint(author.papers)}</span>
            </Link>
            <button
              type="button"
              aria-label={words.together(author.name)}
              title={words.together(author.name)}
              className={ICON_BUTTON}
              onClick={() => navigate({ to: '/', search: { authors: [name, author.name] } })}
            >
              <Icon name="icon-filter" size={14} />
            </button>
          </li>
        ))}
      </ol>
    </aside>
  );
}

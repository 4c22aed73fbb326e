import { Link } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import type { DayProblem, Progress, ReadReport } from '../../archive/contract';
import { useTexts } from '../../i18n/messages';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { SiteContext } from '../SiteContext';
import { sayUnread } from './sayUnread';

/** Problems shown before the reader asks for all. */
const PREVIEW_SIZE = 20;

/** The lines that could not be read, each with file, line number and paper. */
export function Problems(props: { readReport: ReadReport | undefined; progress: Progress }) {
  const words = useTexts('health');
  const [showsAll, setShowsAll] = useState(false);
  const { problems, problemCount } = props.readReport ?? { problems: [], problemCount: 0 };
  if (problemCount === 0) {
    if (props.progress.failure) return <p>{words.notRead}</p>;
    return <p>{sayUnread(props.progress, words) ?? words.noProblems}</p>;
  }
  const shown = showsAll ? problems : problems.slice(0, PREVIEW_SIZE);
  return (
    <>
      <p className="mb-2">{words.problemsHint}</p>
      <ol className="text-13">
        {shown.map((problem) => (
          <Problem key={`${problem.file} ${problem.line} ${problem.kind}`} {...problem} />
        ))}
      </ol>
      {shown.length < problems.length && (
        <button type="button" className={`${BUTTON} mt-3`} onClick={() => setShowsAll(true)}>
          {words.showAll} ({problems.length})
        </button>
      )}
      {showsAll && problems.length < problemCount && (
        <p className="mt-2 text-ink-2">{words.more(problemCount - problems.length)}</p>
      )}
    </>
  );
}

function Problem({ file, line, paper, kind, found }: DayProblem) {
  const words = useTexts('health');
  const { base } = useContext(SiteContext);
  return (
    <li className="border-t border-rule py-2 leading-relaxed">
      <p className="flex flex-wrap gap-x-4">
        <a className={QUIET_LINK} href={base + file} aria-label={`${words.place}: ${file}:${line}`}>
          {file.replace('digests/', '')}:{line}
        </a>
        {paper && (
          <Link to="/paper/$" params={{ _splat: paper }} className={QUIET_LINK}>
            arXiv {paper}
          </Link>
        )}
      </p>
      <p className="text-ink-2">
        {words.expected}: {words.kinds[kind]}
      </p>
      <p className="text-ink-2">
        {words.found}:{' '}
        {found === '' ? (
          words.nothingFound
        ) : (
          <code className="wrap-anywhere">
            <bdi>{found}</bdi>
          </code>
        )}
      </p>
    </li>
  );
}

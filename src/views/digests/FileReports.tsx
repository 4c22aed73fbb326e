import { useState } from 'react';
import type { FileProblem, FileReport } from '../../archive/filesRead';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';

/** Files shown before the reader asks for all. */
const PREVIEW_SIZE = 10;

/** What could not be read, file by file. */
export function FileReports({ reports }: { reports: readonly FileReport[] }) {
  const { reports: words } = useTexts('digests');
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? reports : reports.slice(0, PREVIEW_SIZE);
  return (
    <div className="mt-5">
      <h3 className="text-14 font-bold">{words.title(reports.length)}</h3>
      <ul className="mt-1 text-13 leading-relaxed">
        {shown.map((report) => (
          <Report key={report.path} {...report} />
        ))}
      </ul>
      {shown.length < reports.length && (
        <button type="button" className={`${BUTTON} mt-2`} onClick={() => setShowsAll(true)}>
          {words.showAll}
        </button>
      )}
    </div>
  );
}

function Report({ path, faults, problems, problemCount }: FileReport) {
  const { reports: words, faults: faultWords } = useTexts('digests');
  return (
    <li className="border-t border-rule py-2">
      <p className="font-semibold wrap-anywhere">
        <bdi>{path}</bdi>
      </p>
      {faults.map((fault) => (
        <p key={fault.kind}>
          {fault.kind === 'not-text' ? faultWords[fault.kind](fault.line) : faultWords[fault.kind]}
        </p>
      ))}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a problem may occur twice; the order never changes
            <li key={index} className="mt-0.5 text-ink-2">
              <Problem problem={problem} />
            </li>
          ))}
        </ul>
      )}
      {problems.length < problemCount && <p>{words.more(problemCount - problems.length)}</p>}
    </li>
  );
}

function Problem({ problem }: { problem: FileProblem }) {
  const { reports: words } = useTexts('digests');
  const { kinds, found, expected, nothingFound } = useTexts('health');
  const line = problem.line === null ? '' : `${words.line(problem.line)}: `;
  if (problem.format === 'json') {
    return (
      <span lang="en" className="wrap-anywhere">
        {line}
        {problem.text}
      </span>
    );
  }
  return (
    <>
      {line}
      {expected}: {kinds[problem.kind]} · {found}:{' '}
      {problem.found === '' ? (
        nothingFound
      ) : (
        <code className="wrap-anywhere">
          <bdi>{problem.found}</bdi>
        </code>
      )}
    </>
  );
}

import { useState } from 'react';
import type { FileProblem, FileReport } from '../../archive/filesRead';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { sayFlaw } from './sayFlaw';

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
  const { reports: words, json } = useTexts('digests');
  const { kinds } = useTexts('health');
  const line = problem.line === null ? '' : `${words.line(problem.line)}: `;
  if (problem.format === 'digest') {
    return <Mismatch at={line} expected={kinds[problem.kind]} found={problem.found} />;
  }
  if (problem.about === 'value') {
    const { key, expected, found } = problem;
    const at = key === '' ? line : `${line}${key}: `;
    // What is missing has no JSON.
    return (
      <Mismatch
        at={at}
        expected={json.expected[expected]}
        found={found === 'nothing' ? '' : found}
      />
    );
  }
  const { flaw, command } = problem;
  return (
    <>
      <span className="wrap-anywhere">{sayFlaw(flaw, json.flaws)}</span>
      {command !== '' && (
        <code className="mt-1 block rounded-md border border-rule bg-sheet px-2 py-1.5 text-12 wrap-anywhere text-ink select-all">
          {command}
        </code>
      )}
    </>
  );
}

/** `at`: the place, with what separates it from the rest. */
function Mismatch({ at, expected, found }: { at: string; expected: string; found: string }) {
  const words = useTexts('health');
  return (
    <>
      <span className="wrap-anywhere">{at}</span>
      {words.expected}: {expected} · {words.found}:{' '}
      {found === '' ? (
        words.nothingFound
      ) : (
        <code className="wrap-anywhere">
          <bdi>{found}</bdi>
        </code>
      )}
    </>
  );
}

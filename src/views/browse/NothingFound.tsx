import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { contradictionOf } from '../../question/filters';
import type { Question } from '../../question/question';
import type { Relaxation } from '../../search/query/relaxations';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { focusResults } from './focusResults';

/** Says that nothing matches, why where the question itself shows it, and offers relaxed questions. */
export function NothingFound(props: { question: Question; relaxations: readonly Relaxation[] }) {
  const { timeline, filters, count } = useMessages();
  const contradiction = contradictionOf(props.question);
  const hint = contradiction
    ? timeline[contradiction]
    : props.relaxations.length > 0
      ? timeline.relaxations
      : timeline.noneHint;
  return (
    <Notice title={timeline.none} hint={hint}>
      <ul className="flex flex-col items-stretch gap-2">
        {props.relaxations.map(({ kind, text, question, papers }) => (
          <li key={`${kind} ${text}`}>
            <Link
              to="/"
              search={question}
              onClick={focusResults}
              className={`${BUTTON} w-full justify-between gap-4`}
            >
              <span className="min-w-0">
                {timeline.lift[kind]}{' '}
                {text !== '' && (
                  <bdi lang={languageOf(text)} className="font-semibold">
                    {text}
                  </bdi>
                )}
              </span>
              <span className="shrink-0 text-ink-3">{count.papers(papers)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/" onClick={focusResults} className={BUTTON}>
            {filters.clear}
          </Link>
        </li>
      </ul>
    </Notice>
  );
}

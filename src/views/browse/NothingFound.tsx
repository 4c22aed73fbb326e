import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { authorsAsWords } from '../../question/authorsAsWords';
import { chipsOf } from '../../question/chips';
import { contradictionOf } from '../../question/filters';
import type { Question } from '../../question/question';
import type { Relaxation } from '../../search/query/relaxations';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { focusMain } from '../../ui/focusMain';
import { useConditionNames } from '../filters/conditionNames';
import { Lifted } from '../filters/Lifted';
import { sayCondition } from '../filters/sayCondition';

type Props = { question: Question; relaxations: readonly Relaxation[] };

/** Says that nothing matches all of what was asked, and offers relaxed questions with their counts. */
export function NothingFound({ question, relaxations }: Props) {
  const messages = useMessages();
  const { timeline, filters, count } = messages;
  const names = useConditionNames(question.topics);
  const contradiction = contradictionOf(question);
  const asWords = authorsAsWords(question.text);
  const hint = relaxations.length > 0 ? timeline.relaxations : timeline.noneHint;
  return (
    <div className="max-w-160 py-10">
      <h2 className="text-17 font-bold text-balance">{timeline.none}</h2>
      <p className="dots mt-1 text-15 text-ink">
        {chipsOf(question).map(({ condition }, index) => {
          const text = sayCondition(condition, messages, names);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same condition may be typed twice
            <span key={`${index} ${text}`}>
              <bdi lang={languageOf(text)}>{text}</bdi>
            </span>
          );
        })}
      </p>
      <p className="mt-4 text-14 text-balance text-ink-2">
        {contradiction ? timeline[contradiction] : hint}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {relaxations.map((relaxation) => (
          <li key={`${relaxation.kind} ${relaxation.text}`} className="max-w-full">
            <Link
              to="/"
              search={relaxation.question}
              onClick={focusMain}
              className={`${BUTTON} max-w-full`}
            >
              <Lifted relaxation={relaxation} names={names} />
              <span className="shrink-0 text-ink-3">{count.papers(relaxation.papers)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/" onClick={focusMain} className={BUTTON}>
            {filters.clear}
          </Link>
        </li>
      </ul>
      {asWords && (
        <p className="mt-4 text-14 text-balance text-ink-2">
          {timeline.hangulAuthor}{' '}
          <Link
            to="/"
            search={{ ...question, text: asWords }}
            onClick={focusMain}
            className={QUIET_LINK}
          >
            <bdi lang="ko">{asWords}</bdi>
          </Link>
        </p>
      )}
    </div>
  );
}

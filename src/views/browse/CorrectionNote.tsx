import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { asTyped, withWords } from '../../question/operators';
import type { Question } from '../../question/question';
import type { Results } from '../../search/query/results';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { focusResults } from './focusResults';

/** Readings of choseong that are offered. */
const MAX_READINGS = 6;

type Props = { question: Question } & Pick<Results, 'corrected' | 'readings'>;

/** Says what was searched in place of the typed text; offers each reading and the text as typed. */
export function CorrectionNote({ question, corrected, readings }: Props) {
  const { timeline } = useMessages();
  if (corrected === null && readings.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-2 border-b border-rule pb-3 text-14 text-ink-2">
      {corrected === null ? (
        <p id="readings">{timeline.readings}</p>
      ) : (
        <p>
          {timeline.corrected}:{' '}
          <strong lang={languageOf(corrected)} className="text-ink">
            {corrected}
          </strong>
        </p>
      )}
      {corrected === null && (
        <ul aria-labelledby="readings" className="flex flex-wrap gap-1.5">
          {readings.slice(0, MAX_READINGS).map((reading) => (
            <li key={reading}>
              <Link
                to="/"
                search={{ ...question, text: withWords(question.text, reading) }}
                onClick={focusResults}
                lang={languageOf(reading)}
                className={BUTTON}
              >
                {reading}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Link
        to="/"
        search={{ ...question, text: asTyped(question.text) }}
        onClick={focusResults}
        className={`text-13 ${QUIET_LINK}`}
      >
        {timeline.asTyped}
      </Link>
    </div>
  );
}

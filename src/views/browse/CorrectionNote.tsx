import { Link, useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { asTyped, withWords } from '../../question/operators';
import type { Question } from '../../question/question';
import { withoutOperatorOf } from '../../question/withoutOperatorOf';
import type { Results } from '../../search/query/results';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { focusMain } from '../../ui/focusMain';
import { SpokenChips } from '../filters/SpokenChips';
import { useQuestion } from '../useQuestion';

/** Readings of choseong that are offered. */
const MAX_READINGS = 6;

type Props = { question: Question } & Pick<
  Results,
  'corrected' | 'readings' | 'spoken' | 'ignored'
>;

/**
 * Says what was searched in place of the typed text, how its words were read and which were left out; offers
 * each reading of initials and the text as typed.
 */
export function CorrectionNote({ question, corrected, readings, spoken, ignored }: Props) {
  const { timeline } = useMessages();
  const navigate = useNavigate();
  /** What is asked by now: the answer on screen may be that of the question before. */
  const asked = useQuestion();
  if (corrected === null && readings.length + spoken.length + ignored.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-2 border-b border-rule py-3 text-14 text-ink-2">
      <SpokenChips
        spoken={spoken}
        onRemove={(operator) => {
          focusMain();
          const text = withoutOperatorOf(question.text, operator, asked.text);
          void navigate({ to: '/', search: { ...asked, text } });
        }}
      />
      {ignored.length > 0 && (
        <p>
          {timeline.ignored}: <strong className="text-ink">{ignored.join(', ')}</strong>
        </p>
      )}
      {corrected === null && readings.length > 0 && <p id="readings">{timeline.readings}</p>}
      {corrected !== null && (
        <p>
          {timeline.corrected}:{' '}
          <strong lang={languageOf(corrected)} className="text-ink">
            {corrected}
          </strong>
        </p>
      )}
      {corrected === null && readings.length > 0 && (
        <ul aria-labelledby="readings" className="flex flex-wrap gap-1.5">
          {readings.slice(0, MAX_READINGS).map((reading) => (
            <li key={reading}>
              <Link
                to="/"
                search={{ ...question, text: withWords(question.text, reading) }}
                onClick={focusMain}
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
        onClick={focusMain}
        className={`text-13 ${QUIET_LINK}`}
      >
        {timeline.asTyped}
      </Link>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReadReport } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';

type Props = Pick<ReadReport, 'failed'> & { isReading: boolean };

/** Each day that could not be read, and why; and the way to try again. */
export function FailedDays({ failed, isReading }: Props) {
  const words = useTexts('health');
  const { format, failure: failures } = useMessages();
  const { client } = useArchive();
  const { failure } = useProgress();
  if (!failure && failed.length === 0) {
    return <p>{isReading ? words.reading : words.noneFailed}</p>;
  }
  return (
    <>
      {failure && <p className="mb-2">{failures.describe(failure)}</p>}
      <ul className="mb-3 space-y-1">
        {failed.map(({ day, failure: why }) => (
          <li key={day}>
            <Link to="/day/$day" params={{ day }} className={QUIET_LINK}>
              {format.shortDay(day)}
            </Link>{' '}
            <span className="text-13 text-ink-2">{failures.describe(why)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className={BUTTON} onClick={client.start}>
        {failures.retry}
      </button>
    </>
  );
}

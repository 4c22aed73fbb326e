import { Link } from '@tanstack/react-router';
import type { ReadReport } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { sayUnread } from './sayUnread';

/** The days that could not be read, each with its failure, and a button to read them again. */
export function FailedDays({ failed }: Pick<ReadReport, 'failed'>) {
  const words = useTexts('health');
  const { format, failure: failures } = useMessages();
  const { client } = useArchive();
  const progress = useProgress();
  if (!progress.failure && failed.length === 0) {
    return <p>{sayUnread(progress, words) ?? words.noneFailed}</p>;
  }
  return (
    <>
      {progress.failure && <p className="mb-2">{failures.describe(progress.failure)}</p>}
      <ul className="mb-3 flex flex-col gap-1">
        {failed.map(({ day, failure }) => (
          <li key={day}>
            <Link to="/day/$day" params={{ day }} className={QUIET_LINK}>
              {format.shortDay(day)}
            </Link>{' '}
            <span className="text-13 text-ink-2">{failures.describe(failure)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className={BUTTON} onClick={client.start}>
        {failures.retry}
      </button>
    </>
  );
}

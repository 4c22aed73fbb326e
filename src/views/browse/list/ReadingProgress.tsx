import { Link } from '@tanstack/react-router';
import { isReading } from '../../../archive/contract';
import { useArchive, useProgress } from '../../../archive/page/ArchiveContext';
import { useMessages } from '../../../i18n/messages';
import { QUIET_LINK } from '../../../ui/classNames';

/** How far the archive has been read; after that, which days failed or are beyond the memory budget. */
export function ReadingProgress() {
  const { client } = useArchive();
  const state = useProgress();
  const { daysRead, daysTotal, firstDay, failed } = state;
  const { progress, failure } = useMessages();
  if (failed.length > 0) {
    return (
      <p className="order-last basis-full text-12 text-ink-3">
        {progress.partial(failed.length)}{' '}
        <button type="button" className={QUIET_LINK} onClick={client.start}>
          {failure.retry}
        </button>{' '}
        <Link to="/health" className={QUIET_LINK}>
          {progress.which}
        </Link>
      </p>
    );
  }
  if (daysTotal === null) return null;
  if (!isReading(state)) {
    return (
      firstDay && (
        <p className="order-last basis-full text-12 text-ink-3">{progress.since(firstDay)}</p>
      )
    );
  }
  return (
    <progress
      // Absolute, below the size of the list: nothing moves when it appears or goes.
      className="appear-late absolute bottom-1 left-0 h-0.5 w-24 appearance-none overflow-hidden rounded-full bg-rule [&::-moz-progress-bar]:bg-bar [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-bar"
      aria-label={progress.label}
      aria-valuetext={progress.reading(daysRead, daysTotal)}
      max={daysTotal}
      value={daysRead}
    />
  );
}

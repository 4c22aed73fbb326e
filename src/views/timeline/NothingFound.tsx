import { Link } from '@tanstack/react-router';
import type { Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { BUTTON } from '../../ui/looks';
import { Notice } from '../../ui/Notice';

/** Why nothing was found, where the question itself says so, and the way out. */
export function NothingFound({ question }: { question: Question }) {
  const { timeline, filters } = useMessages();
  const { from, to, votes } = question;
  const swappedDays = from !== null && to !== null && from > to;
  const swappedVotes =
    votes?.kind === 'range' && votes.min !== null && votes.max !== null && votes.min > votes.max;
  const hint = swappedDays
    ? timeline.swappedDays
    : swappedVotes
      ? timeline.swappedVotes
      : timeline.noneHint;
  return (
    <Notice title={timeline.none} hint={hint}>
      <Link to="/" className={BUTTON}>
        {filters.clear}
      </Link>
    </Notice>
  );
}

import { useMessages } from '../../../i18n/messages';
import { Bar } from '../../../ui/Bar';
import { VoteCount } from '../../VoteCount';

/** What a full bar means. */
export type VoteScale = {
  /** The most votes; null: none are known. */
  readonly most: number | null;
  /** Votes of one day are compared as they are; those of many days differ too much for that. */
  readonly isLog: boolean;
};

/**
 * Votes as a thin bar and a number, in a column of one width; unknown votes are a dash without a bar. Nothing
 * in an archive without votes.
 */
export function Votes({ votes, scale }: { votes: number | null; scale: VoteScale }) {
  const { paper } = useMessages();
  if (!__HAS_VOTES__) return null;
  const label = votes === null ? paper.votesUnknown : paper.votes(votes);
  return (
    <span title={label} className="votes">
      {votes !== null && <Bar share={shareOf(votes, scale)} className="vote-bar" />}
      <VoteCount votes={votes} />
    </span>
  );
}

/** The length of the bar, from 0 to 1. */
function shareOf(votes: number, { most, isLog }: VoteScale): number {
  if (!most) return 0;
  return isLog ? Math.log1p(votes) / Math.log1p(most) : votes / most;
}

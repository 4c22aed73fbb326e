import type { Paper } from '../../digest/paper';
import { useMessages } from '../../i18n/messages';
import { AuthorLine } from '../browse/list/AuthorNames';
import { DoubtfulMark } from '../browse/list/DoubtfulMark';
import { VoteCount } from '../VoteCount';

/** Votes, day and authors of a paper in one quiet line. */
export function PaperFacts({ paper }: { paper: Paper }) {
  const { day, votes } = paper;
  const { format } = useMessages();
  return (
    <p className="dots mt-1 text-12 text-ink-3">
      {__HAS_VOTES__ && (
        <span>
          <VoteCount votes={votes} />
        </span>
      )}
      <time dateTime={day}>{format.dayOfYear(day)}</time>
      <span>
        <AuthorLine paper={paper} asked={[]} highlighter={null} />
      </span>
      <DoubtfulMark paper={paper} />
    </p>
  );
}

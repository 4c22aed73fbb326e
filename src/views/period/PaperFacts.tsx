import type { Paper } from '../../digest/paper';
import { useMessages } from '../../i18n/messages';
import { VoteCount } from '../VoteCount';

/** Votes, day and number of authors of a paper in one quiet line. */
export function PaperFacts({ paper }: { paper: Paper }) {
  const { day, votes, authors, authorsCut } = paper;
  const { paper: paperWords, format } = useMessages();
  return (
    <p className="dots mt-1 text-12 text-ink-3">
      {__HAS_VOTES__ && (
        <span className="inline-block">
          <VoteCount votes={votes} />
        </span>
      )}
      <time dateTime={day} className="inline-block">
        {format.dayOfYear(day)}
      </time>
      <span className="inline-block">
        {authors ? paperWords.authorCount(authors.length, authorsCut) : paperWords.authorsUnknown}
      </span>
    </p>
  );
}

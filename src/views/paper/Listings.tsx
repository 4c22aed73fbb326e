import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Entry } from '../../search/query/paperStore';
import { dayLink } from '../browse/list/links';
import { Votes } from '../browse/list/Votes';

/** Every day that lists the paper, with its votes and rank there if they are known, and the paper's arXiv id. */
export function Listings({ entry }: { entry: Entry }) {
  const words = useTexts('paper');
  const { format } = useMessages();
  return (
    <ul aria-label={words.listed} className="paper-listings">
      {entry.listings.map(({ day, rank, of, votes, best }, index) => (
        <li key={day}>
          <Votes votes={votes} scale={{ most: best, isLog: false }} />
          <span className="dots">
            <span>
              <Link {...dayLink(day)}>
                <time dateTime={day}>{format.shortDay(day)}</time>
              </Link>
            </span>
            {/* Without votes the order of a day is no rank. */}
            {votes !== null && <span>{words.rankOf(rank, of)}</span>}
            {index === 0 && <span>{`arXiv ${entry.paper.id}`}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

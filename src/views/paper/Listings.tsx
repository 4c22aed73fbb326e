import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import type { Entry } from '../../search/query/paperStore';

/** Every day that lists the paper, with its rank and votes there. */
export function Listings(props: { listings: Entry['listings']; question: Question }) {
  const words = useTexts('paper');
  const { format } = useMessages();
  return (
    <ul aria-label={words.listed} className="min-w-0 py-1.5 text-13 text-ink-3">
      {props.listings.map(({ day, rank, of, votes }) => (
        <li key={day} className="dots">
          <span className="inline-block">
            <Link
              to="/day/$day"
              params={{ day }}
              search={props.question}
              className="underline decoration-rule underline-offset-3 hover:text-ink"
            >
              <time dateTime={day}>{format.shortDay(day)}</time>
            </Link>
          </span>
          <span className="inline-block">{words.rankOf(rank, of)}</span>
          {votes === null ? (
            <span className="inline-block">{words.votesUnknown}</span>
          ) : (
            <strong className="inline-block font-semibold text-seal">{words.votes(votes)}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useMessages } from '../i18n/messages';

/** A number of votes, a dash where it is unknown; screen readers hear what is counted. */
export function VoteCount({ votes }: { votes: number | null }) {
  const { paper, format } = useMessages();
  return (
    <>
      <span aria-hidden="true" className="vote-number">
        {votes === null ? '–' : format.number(votes)}
      </span>
      <span className="sr-only">{votes === null ? paper.votesUnknown : paper.votes(votes)}</span>
    </>
  );
}

/** ` · 45` after the day of a paper; nothing on a site without votes. */
export function VotesAfterDay({ votes }: { votes: number | null }) {
  if (!__HAS_VOTES__) return null;
  return (
    <>
      {' · '}
      <VoteCount votes={votes} />
    </>
  );
}

import { memo, type ReactNode, useId } from 'react';
import { isOwnPicture } from '../../../digest/media';
import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import type { Question } from '../../../question/question';
import type { Highlighter } from '../../../search/display/highlight';
import type { Entry, Listing } from '../../../search/query/paperStore';
import { useSetting } from '../../settings';
import { AuthorLine } from './AuthorNames';
import { Coins } from './Coins';
import { KoreanTitle } from './KoreanTitle';
import { PaperTitle } from './PaperTitle';
import { RowPicture } from './RowPicture';
import { RowText } from './RowText';
import { useRowState } from './rowStates';
import { rowAttributes } from './rowsOnScreen';
import { Votes } from './Votes';

/** The lines that a sentence may have, by the width of the screen. */
const RESERVED = 'min-h-19.5 sm:min-h-12';

const TITLE = {
  row: 'row-heading',
  lead: 'lead-heading',
  skim: 'row-title truncate text-[1.03125rem] leading-6',
} as const;

type Props = {
  paper: Paper;
  /** The day this row is for. */
  listing: Listing;
  /** Every day that lists the paper, newest first. */
  listings: Entry['listings'];
  /**
   * Question of the list. The link carries it, so that the paper page can offer the previous and next
   * paper.
   */
  question: Question;
  /** Marks matched terms; null in lists without a search. */
  highlighter: Highlighter | null;
  /** Below the quiet line: why the paper matched. */
  reasons?: ReactNode;
  /**
   * For a list that is not grouped by day: the row shows its day, and its bar compares it with the most
   * votes of all such rows. Else the bar compares it with its day.
   */
  overDays?: { readonly mostVotes: number | null } | null;
  level: 'h2' | 'h3';
  /**
   * The first paper of the front page: where a list has the screen to itself it is the lead story, on a tablet
   * with the next two side by side below it.
   */
  isLead?: boolean;
  /** Whether authors and text are there; a place is kept for those to come. */
  text?: 'read' | 'pending' | 'missing';
  /** Keeps that place when they have come: nothing moves up. */
  isReserved?: boolean;
};

/**
 * A paper in a list. Keyboard shortcuts and focus handling find the row by its attributes
 * (`rowsOnScreen`). Drawn anew when its props change: lists are more often than their papers.
 */
export const PaperRow = memo(Row);

function Row(props: Props) {
  const {
    paper,
    listing,
    listings,
    question,
    highlighter,
    reasons,
    overDays = null,
    level,
    isLead = false,
    text = 'read',
    isReserved = false,
  } = props;
  const { paper: words, format } = useMessages();
  const titleId = useId();
  const Heading = level;
  const [rows] = useSetting('rows');
  const isSkimmed = rows === 'skim';
  const state = useRowState(paper);
  const otherDays = listings.filter(({ day }) => day !== listing.day);
  const size = isSkimmed ? 'skim' : isLead ? 'lead' : 'row';
  return (
    <article
      {...rowAttributes(paper.id, question)}
      aria-labelledby={titleId}
      data-read={state?.isRead || undefined}
      className={isLead && rows === 'summary' ? 'paper-row lead-row' : 'paper-row'}
    >
      <div className={`row-body ${rows === 'summary' ? '' : 'py-2'}`}>
        <div className="row-text">
          <Heading id={titleId} className={TITLE[size]}>
            <PaperTitle {...{ paper, question, highlighter }} />
          </Heading>
          {!isSkimmed && (
            <KoreanTitle
              {...{ paper, highlighter }}
              className="mt-1 text-16 leading-6.5 font-semibold sm:text-15 sm:leading-6"
            />
          )}
          {rows !== 'titles' && text !== 'missing' && (
            <div
              aria-busy={text === 'pending' || undefined}
              className={`mt-1 ${isReserved && !isSkimmed ? RESERVED : ''}`}
            >
              {text === 'read' && <RowText paper={paper} highlighter={highlighter} rows={rows} />}
            </div>
          )}
          <p className={`row-facts ${isSkimmed ? 'mt-0.5' : ''}`}>
            <Votes
              votes={listing.votes}
              scale={{
                most: overDays ? overDays.mostVotes : listing.best,
                isLog: overDays !== null,
              }}
            />
            <span className="dots">
              {overDays && <time dateTime={listing.day}>{format.shortDay(listing.day)}</time>}
              {text === 'read' && (
                <span>
                  <AuthorLine paper={paper} asked={question.authors} highlighter={highlighter} />
                </span>
              )}
              {paper.code && (
                <span>
                  <a
                    href={paper.code}
                    rel="noreferrer"
                    className="reach hover:text-ink hover:underline"
                  >
                    {words.code}
                  </a>
                </span>
              )}
              {otherDays.length > 0 && (
                <span>
                  {words.alsoOn(otherDays.map(({ day }) => format.shortDay(day)).join(', '))}
                </span>
              )}
              {paper.ownFrom && <span>{words.ownFrom(paper.ownFrom)}</span>}
              {state?.marks}
            </span>
          </p>
          {reasons}
          <Coins paper={paper} />
        </div>
        {rows === 'summary' && paper.picture && isOwnPicture(paper.picture) && (
          <RowPicture url={paper.picture} />
        )}
        {state?.check ?? state?.action}
      </div>
    </article>
  );
}

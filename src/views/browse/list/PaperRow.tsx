import { useId } from 'react';
import type { Paper } from '../../../digest/paper';
import { useMessages } from '../../../i18n/messages';
import { languageOf } from '../../../korean/languageOf';
import type { Question } from '../../../question/question';
import type { Highlighter } from '../../../search/display/highlight';
import type { Reason } from '../../../search/display/reasons';
import type { Entry, Listing } from '../../../search/query/paperStore';
import { useSetting } from '../../settings';
import { TitleText } from '../../text/RichText';
import { AuthorNames, Dot } from './AuthorNames';
import { Coins } from './Coins';
import { Cover } from './Cover';
import { PaperLink } from './PaperLink';
import { RowText } from './RowText';
import { rowAttributes, TITLE_LINK_ATTRIBUTES } from './rowsOnScreen';
import { Votes } from './Votes';

/** Columns: votes and text; from `sm` the rank first; in a wide list the cover last. */
const COLUMNS =
  'grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 sm:grid-cols-[1.375rem_auto_minmax(0,1fr)] sm:gap-x-3.5 @2xl:grid-cols-[1.375rem_auto_minmax(0,1fr)_8.25rem]';
/** From `sm` the rule and the background reach into the margin of the list. */
const EDGES = 'border-b border-rule sm:-mx-3 sm:px-3';
/** The row of the paper that is open in the reader pane. */
const CURRENT =
  'has-[[data-title-link][aria-current=page]]:bg-sheet has-[[data-title-link][aria-current=page]]:bg-[linear-gradient(to_right,var(--seal)_3px,transparent_0)]';

/** Two lines of text, after one line of authors or two. */
const RESERVED = 'min-h-26 sm:min-h-[4.795rem]';

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
  /** Why the paper matched, if by a synonym or initials. */
  reasons?: readonly Reason[];
  /**
   * For a list that is not grouped by day: the row shows its day, and its bar compares it with the most
   * votes of all such rows. Else the bar compares it with its day.
   */
  overDays?: { readonly mostVotes: number | null } | null;
  level: 'h2' | 'h3';
  /** Whether authors and text are there; a place is kept for those to come. */
  text?: 'read' | 'pending' | 'missing';
  /** Keeps that place when they have come: nothing moves up. */
  isReserved?: boolean;
};

/**
 * A paper in a list. Keyboard shortcuts and focus handling find the row by its attributes
 * (`rowsOnScreen`).
 */
export function PaperRow(props: Props) {
  const {
    paper,
    listing,
    listings,
    question,
    highlighter,
    reasons = [],
    overDays,
    level,
    text = 'read',
    isReserved = false,
  } = props;
  const { paper: words, format } = useMessages();
  const titleId = useId();
  const Heading = level;
  const [rowContent] = useSetting('rows');
  const isCompact = rowContent === 'titles';
  const link = { id: paper.id, question };
  const otherDays = listings.filter(({ day }) => day !== listing.day);
  return (
    <article
      {...rowAttributes(paper.id, question)}
      aria-labelledby={titleId}
      className={`${COLUMNS} ${EDGES} ${CURRENT} ${isCompact ? 'py-2' : 'py-4.5'}`}
    >
      <span className="hidden text-right text-13 leading-6.5 text-ink-3 sm:block">
        {!overDays && (
          <>
            <span aria-hidden="true">{listing.rank}</span>
            <span className="sr-only">{words.rank(listing.rank)}</span>
          </>
        )}
      </span>
      <Votes votes={listing.votes} most={overDays ? overDays.mostVotes : listing.best} />
      <div className="min-w-0">
        {overDays && (
          <p className="text-12 text-ink-3">
            <time dateTime={listing.day}>{format.shortDay(listing.day)}</time>
            <Dot />
            {words.rank(listing.rank)}
          </p>
        )}
        <Heading
          id={titleId}
          lang="en"
          className="font-serif text-19 leading-[1.32] font-semibold tracking-[-0.005em] text-pretty"
        >
          <PaperLink {...link} {...TITLE_LINK_ATTRIBUTES} className="hover:text-seal">
            <bdi>
              <TitleText title={paper.title} highlighter={highlighter} />
            </bdi>
          </PaperLink>
        </Heading>
        {!isCompact && text !== 'missing' && (
          <div aria-busy={text === 'pending'} className={isReserved ? RESERVED : undefined}>
            {text === 'read' && (
              <>
                <AuthorNames paper={paper} highlighter={highlighter} />
                <RowText paper={paper} highlighter={highlighter} rows={rowContent} />
              </>
            )}
          </div>
        )}
        <Reasons reasons={reasons} />
        <Coins paper={paper} />
        {otherDays.length > 0 && (
          <p className="mt-1 text-12 text-ink-3">
            {words.alsoOn(otherDays.map(({ day }) => format.shortDay(day)).join(', '))}
          </p>
        )}
      </div>
      {!isCompact && (
        <PaperLink {...link} tabIndex={-1} aria-hidden="true" className="hidden @2xl:block">
          <Cover paper={paper} />
        </PaperLink>
      )}
    </article>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { timeline } = useMessages();
  return reasons.map(({ kind, typed, said }) => (
    <p key={typed} className="mt-1 text-12 text-ink-3">
      {timeline.reasons[kind]}: <bdi lang={languageOf(typed)}>{typed}</bdi> →{' '}
      <bdi lang={languageOf(said)} className="text-ink-2">
        {said}
      </bdi>
    </p>
  ));
}

import { sureHeadlineOf } from '../../../digest/headline';
import type { Paper } from '../../../digest/paper';
import { resultOf } from '../../../digest/resultOf';
import { useMessages } from '../../../i18n/messages';
import { NO_QUESTION, type Question } from '../../../question/question';
import type { Listing } from '../../../search/query/paperStore';
import { textLanguage } from '../../text/textLanguage';
import { AuthorLine } from '../list/AuthorNames';
import { DoubtfulMark } from '../list/DoubtfulMark';
import { KoreanTitle } from '../list/KoreanTitle';
import { PaperTitle } from '../list/PaperTitle';
import { type VoteScale, Votes } from '../list/Votes';

type Props = {
  paper: Paper;
  listing: Pick<Listing, 'day' | 'votes'>;
  scale: VoteScale;
  /** Whether it is the first of its page: it is larger, and says what is new; the others say what came of it. */
  isLead?: boolean;
  /** Says the day, where the stories are of several. */
  withDay?: boolean;
  question?: Question;
};

/** A paper on a front page: title, sentence, votes. */
export function Story({
  paper,
  listing,
  scale,
  isLead = false,
  withDay = false,
  question = NO_QUESTION,
}: Props) {
  const { format } = useMessages();
  // What may be said of another paper does not lead a page: the title does.
  const result = isLead || paper.isDoubtful ? null : resultOf(paper);
  const sentence = result ?? sureHeadlineOf(paper);
  return (
    <div data-lead-id={paper.id} className="relative">
      <h3
        lang="en"
        className={`font-serif font-semibold tracking-[-0.012em] text-balance ${isLead ? 'text-[2.1875rem] leading-9.75 3xl:text-[2.375rem] 3xl:leading-10.5' : 'text-[1.3125rem] leading-6.5'}`}
      >
        <PaperTitle paper={paper} question={question} />
      </h3>
      {isLead && <KoreanTitle paper={paper} className="mt-2 text-17 leading-7 font-semibold" />}
      {sentence !== '' && (
        <p
          lang={textLanguage(paper, sentence)}
          className={isLead ? 'mt-3 text-17 leading-7.25' : 'mt-2 line-clamp-4 text-15 leading-6'}
        >
          {sentence}
        </p>
      )}
      <p className="mt-2 flex text-12 leading-4.5 text-ink-3">
        <Votes votes={listing.votes} scale={scale} />
        <span className="dots">
          {withDay && <time dateTime={listing.day}>{format.shortDay(listing.day)}</time>}
          <span>
            <AuthorLine paper={paper} asked={question.authors} highlighter={null} />
          </span>
          <DoubtfulMark paper={paper} />
        </span>
      </p>
    </div>
  );
}

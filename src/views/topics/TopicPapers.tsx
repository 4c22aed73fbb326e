import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { headlineOf } from '../../digest/headline';
import type { ListedTopic } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION, type Question } from '../../question/question';
import { QUIET_LINK } from '../../ui/classNames';
import { Coins } from '../browse/list/Coins';
import { PaperTitle } from '../browse/list/PaperTitle';
import { useHitPapers } from '../browse/list/useHitPaper';
import { useResults } from '../browse/list/useResults';
import { textLanguage } from '../text/textLanguage';
import { VoteCount } from '../VoteCount';

const WINDOW = { offset: 0, limit: 5 };

/** The most voted papers of a topic and its newest ones, each with the way to all of them. */
export function TopicPapers({ topic }: { topic: ListedTopic }) {
  const words = useTexts('topics');
  const question = { ...NO_QUESTION, topics: [topic.id] };
  return (
    <div className="border-t-2 border-ink lg:grid lg:grid-cols-2">
      {__HAS_VOTES__ && (
        <PaperList
          title={words.best}
          question={{ ...question, sort: 'votes' }}
          expected={Math.min(WINDOW.limit, topic.papers)}
          className="max-lg:border-b-2 max-lg:border-ink lg:border-r lg:border-rule lg:pr-7"
          hasCoins
        />
      )}
      <PaperList
        title={words.newest}
        question={question}
        expected={Math.min(WINDOW.limit, topic.papers)}
        className="lg:pl-7"
        hasCoins={!__HAS_VOTES__}
      />
    </div>
  );
}

type ListProps = {
  title: string;
  question: Question;
  /** Papers that it has once they are found: keeps their place. */
  expected: number;
  className: string;
  /** Whether reference managers find its papers: the other list may have the same ones. */
  hasCoins: boolean;
};

function PaperList({ title, question, expected, className, hasCoins }: ListProps) {
  const words = useTexts('topics');
  const titleId = useId();
  const { data } = useResults(question, WINDOW);
  const hits = data?.completeness === 'complete' ? data.hits.slice(0, WINDOW.limit) : [];
  const papers = useHitPapers(hits);
  return (
    <section aria-labelledby={titleId} className={`min-w-0 py-4 ${className}`}>
      <div className="flex items-center justify-between">
        <h2 id={titleId} className="text-15 font-bold">
          {title}
        </h2>
        <Link
          to="/"
          search={question}
          className={`target inline-flex items-center text-13 ${QUIET_LINK}`}
        >
          {words.all}
        </Link>
      </div>
      <ol>
        {hits.length === 0 && <Places count={expected} />}
        {hits.map(({ listing }, index) => {
          const paper = papers[index];
          if (!paper) return null;
          const headline = headlineOf(paper);
          return (
            <PaperItem
              key={paper.id}
              day={listing.day}
              votes={listing.votes}
              title={
                <PaperTitle
                  paper={{ ...paper, title: paper.title || paper.id }}
                  question={question}
                />
              }
            >
              <p
                lang={textLanguage(paper, headline)}
                className="mt-0.5 min-h-6 truncate text-14 leading-6 text-ink-2"
              >
                {headline}
              </p>
              {hasCoins && <Coins paper={paper} />}
            </PaperItem>
          );
        })}
      </ol>
    </section>
  );
}

type ItemProps = { day: string; votes: number | null; title: ReactNode; children: ReactNode };

function PaperItem({ day, votes, title, children }: ItemProps) {
  const { format } = useMessages();
  return (
    <li className="border-b border-rule py-3 last:border-0">
      <div className="flex items-baseline gap-4 max-sm:flex-col max-sm:gap-0">
        <h3
          lang="en"
          className="min-w-0 flex-1 font-serif text-17 leading-snug font-semibold text-pretty"
        >
          {title}
        </h3>
        <p className="shrink-0 text-13 text-ink-3">
          <time dateTime={day}>{format.shortDay(day)}</time>
          {__HAS_VOTES__ && (
            <>
              {' · '}
              <VoteCount votes={votes} />
            </>
          )}
        </p>
      </div>
      {children}
    </li>
  );
}

/** Keeps the place of papers that are on their way. */
function Places({ count }: { count: number }) {
  return Array.from({ length: count }, (_, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
    <li key={place} aria-hidden="true" className="h-19 border-b border-rule last:border-0" />
  ));
}

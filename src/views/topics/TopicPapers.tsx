import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { sureHeadlineOf } from '../../digest/headline';
import type { ListedTopic } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION, type Question } from '../../question/question';
import { QUIET_LINK } from '../../ui/classNames';
import { Coins } from '../browse/list/Coins';
import { PaperLink } from '../browse/list/PaperLink';
import { useHitPapers } from '../browse/list/useHitPaper';
import { useResults } from '../browse/list/useResults';
import { TitleText } from '../text/RichText';
import { textLanguage } from '../text/textLanguage';
import { VotesAfterDay } from '../VoteCount';
import {
  listAttributes,
  MAX_PAPERS,
  type RenderedPaper,
  type RenderedTopic,
} from './RenderedTopicContext';

const WINDOW = { offset: 0, limit: MAX_PAPERS };

type Props = { topic: ListedTopic; rendered: RenderedTopic };

/** The most voted papers of a topic and its newest ones, each with the way to all of them; a few are one list. */
export function TopicPapers({ topic, rendered }: Props) {
  const words = useTexts('topics');
  const question = { ...NO_QUESTION, topics: [topic.id] };
  const isOneList = __HAS_VOTES__ && topic.papers <= MAX_PAPERS;
  return (
    <div className={`border-t-2 border-ink ${isOneList ? '' : 'lg:grid lg:grid-cols-2'}`}>
      {__HAS_VOTES__ && (
        <PaperList
          title={words.best}
          question={{ ...question, sort: 'votes' }}
          topic={topic}
          list="best"
          rendered={rendered.best}
          className={
            isOneList
              ? ''
              : 'max-lg:border-b-2 max-lg:border-ink lg:border-r lg:border-rule lg:pr-7'
          }
          hasCoins
        />
      )}
      {!isOneList && (
        <PaperList
          title={words.newest}
          question={question}
          topic={topic}
          list="newest"
          rendered={rendered.newest}
          className="lg:pl-7"
          hasCoins={!__HAS_VOTES__}
        />
      )}
    </div>
  );
}

type ListProps = {
  title: string;
  question: Question;
  topic: ListedTopic;
  list: 'best' | 'newest';
  /** Shown until its papers are found with their texts. */
  rendered: readonly RenderedPaper[];
  className: string;
  /** Whether reference managers find its papers: the other list may have the same ones. */
  hasCoins: boolean;
};

function PaperList({ title, question, topic, list, rendered, className, hasCoins }: ListProps) {
  const words = useTexts('topics');
  const titleId = useId();
  const { data } = useResults(question, WINDOW);
  const hits = data?.completeness === 'complete' ? data.hits.slice(0, MAX_PAPERS) : [];
  const papers = useHitPapers(hits);
  const areRead = hits.every((hit, index) => !hit.isUnread || papers[index] !== hit.paper);
  const isFound = hits.length > 0 && (areRead || rendered.length === 0);
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
      <ol {...listAttributes(topic.id, list)}>
        {isFound
          ? hits.map(({ listing: { day, votes } }, index) => {
              const paper = papers[index];
              if (!paper) return null;
              const { id } = paper;
              const headline = sureHeadlineOf(paper);
              const lang = textLanguage(paper, headline);
              return (
                <PaperItem
                  key={id}
                  paper={{ id, day, votes, headline, lang }}
                  title={<TitleText title={paper.title || id} />}
                  question={question}
                >
                  {hasCoins && <Coins paper={paper} />}
                </PaperItem>
              );
            })
          : rendered.map((paper) => (
              <PaperItem key={paper.id} paper={paper} title={paper.title} question={NO_QUESTION} />
            ))}
        {!isFound && rendered.length === 0 && <Places count={Math.min(MAX_PAPERS, topic.papers)} />}
      </ol>
    </section>
  );
}

type ItemProps = {
  paper: Omit<RenderedPaper, 'title'>;
  title: ReactNode;
  question: Question;
  children?: ReactNode;
};

/** The same elements before and after the answer: what is focused or selected stays so. */
function PaperItem({ paper, title, question, children }: ItemProps) {
  const { format } = useMessages();
  const { id, day, votes, headline, lang } = paper;
  return (
    <li className="border-b border-rule py-3 last:border-0">
      <div className="flex items-baseline gap-4 max-sm:flex-col max-sm:gap-0">
        <h3
          lang="en"
          className="min-w-0 flex-1 font-serif text-17 leading-snug font-semibold text-pretty"
        >
          <PaperLink id={id} question={question} className="hover:underline">
            <bdi>{title}</bdi>
          </PaperLink>
        </h3>
        <p className="shrink-0 text-13 text-ink-3">
          <time dateTime={day}>{format.shortDay(day)}</time>
          <VotesAfterDay votes={votes} />
        </p>
      </div>
      <p lang={lang} className="mt-0.5 min-h-6 truncate text-14 leading-6 text-ink-2">
        {headline}
      </p>
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

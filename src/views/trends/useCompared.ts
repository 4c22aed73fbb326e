import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { facetsQuery } from '../../archive/page/workerQueries';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import { useInterface } from '../../i18n/messages';
import { LONGEST_TEXT, NO_QUESTION } from '../../question/question';
import type { Series } from '../../topics/trends';
import { papersBySpan } from './papersBySpan';
import type { Asked } from './trendLinks';
import type { TrendView } from './trendView';

/** Lines that can be told apart. */
export const MAX_COMPARED = 4;

/** Of each kind, where the address names nothing to compare. */
const BY_DEFAULT = { rising: 2, falling: 1 };

/** A line of the comparison: a topic, or words. */
export type Compared = {
  readonly key: string;
  readonly kind: 'topic' | 'term';
  /** The id of a topic, or the words. */
  readonly value: string;
  readonly name: string;
  readonly asked: Asked;
  /** null: not counted yet. */
  readonly series: Series | null;
};

type Comparison = {
  readonly compared: readonly Compared[];
  /** Ids of the address that are no topics of the archive. */
  readonly unknown: readonly string[];
  /** Of the words; null: none are compared. */
  readonly termState: 'complete' | 'partial' | 'failed' | null;
  /** Counts the words again. */
  readonly retry: () => void;
};

/** What the address compares; where it names nothing, what has changed most clearly. */
export function useCompared(view: TrendView, { topics }: TopicList): Comparison {
  const { topics: ids, term } = useSearch({ from: '/trends' });
  const { language } = useInterface();
  const text = (term ?? '').slice(0, LONGEST_TEXT);
  const isAsked = text !== '';
  const facets = useQuery({
    ...facetsQuery(useArchive(), { ...NO_QUESTION, text }, useProgress(isAsked)),
    enabled: isAsked,
  });
  const known = ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  const unknown = ids.filter((id) => topics.every((topic) => topic.id !== id));
  const isOpen = known.length === 0 && !isAsked;
  const chosen = isOpen ? byDefault(view, topics) : known.slice(0, MAX_COMPARED);
  const lines = chosen.map(
    (topic): Compared => ({
      key: `topic ${topic.id}`,
      kind: 'topic',
      value: topic.id,
      name: topic[language],
      asked: { topics: [topic.id] },
      series: view.seriesOf(topic),
    }),
  );
  const { data, isPlaceholderData, isError } = facets;
  const counted = data && !isPlaceholderData ? data : null;
  const termLine: Compared = {
    key: `term ${text}`,
    kind: 'term',
    value: text,
    name: text,
    asked: { text },
    series:
      counted &&
      seriesOfPapers(
        view,
        papersBySpan(view.quarters, { byDay: counted.days, repeats: counted.repeats }),
      ),
  };
  return {
    compared: isAsked ? [...lines.slice(0, MAX_COMPARED - 1), termLine] : lines,
    unknown,
    retry: () => void facets.refetch(),
    termState: isAsked ? (isError ? 'failed' : (counted?.completeness ?? 'partial')) : null,
  };
}

function byDefault({ changes }: TrendView, topics: readonly ListedTopic[]): readonly ListedTopic[] {
  const changed = [
    ...changes.rising.slice(0, BY_DEFAULT.rising),
    ...changes.falling.slice(0, BY_DEFAULT.falling),
  ].map(({ item }) => item);
  // Where nothing has changed, the topics of most papers.
  return [...new Set([...changed, ...topics])].slice(0, BY_DEFAULT.rising + BY_DEFAULT.falling);
}

function seriesOfPapers({ quarters }: TrendView, papers: readonly number[]): Series {
  return quarters.map(({ papers: total }, at) => ({ papers: papers[at] ?? 0, total }));
}

import { useQueries } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { facetsQuery } from '../../archive/page/workerQueries';
import type { ListedTopic, TopicList } from '../../digest/topicList';
import { useInterface } from '../../i18n/messages';
import { LONGEST_TEXT, NO_QUESTION } from '../../question/question';
import type { Series } from '../../topics/trends';
import { papersBySpan } from './papersBySpan';
import type { Step } from './steps';
import type { Asked } from './trendLinks';
import type { TrendSpan, TrendView } from './trendView';

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
  /** Of what is counted in the days; null: all numbers are those of the list of topics. */
  readonly state: 'complete' | 'partial' | 'failed' | null;
  /** Counts again what failed. */
  readonly retry: () => void;
};

/**
 * What the address compares; where it names nothing, what has changed most clearly. Quarters of topics are counted by
 * the build, all else in the days.
 */
export function useCompared(
  view: TrendView,
  { topics }: TopicList,
  spans: readonly TrendSpan[],
  step: Step,
): Comparison {
  const { topics: ids, term } = useSearch({ from: '/trends' });
  const { language } = useInterface();
  const archive = useArchive();
  const text = (term ?? '').slice(0, LONGEST_TEXT);
  const isAsked = text !== '';
  const known = ids.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  const unknown = ids.filter((id) => topics.every((topic) => topic.id !== id));
  const isOpen = known.length === 0 && !isAsked;
  const chosen = isOpen ? byDefault(view, topics) : known.slice(0, MAX_COMPARED);
  const lines: Line[] = chosen.map((topic) => ({
    key: `topic ${topic.id}`,
    kind: 'topic',
    value: topic.id,
    name: topic[language],
    asked: { topics: [topic.id] },
    known: step === 'quarter' ? view.seriesOf(topic) : null,
  }));
  if (isAsked) {
    lines.splice(MAX_COMPARED - 1);
    lines.push({
      ...{ key: `term ${text}`, kind: 'term', value: text, name: text },
      ...{ asked: { text }, known: null },
    });
  }
  const isCounted = lines.some((line) => line.known === null);
  const progress = useProgress(isCounted);
  const answers = useQueries({
    queries: lines.map((line) => ({
      ...facetsQuery(archive, { ...NO_QUESTION, ...line.asked }, progress),
      enabled: line.known === null,
    })),
  });
  const counted = answers.map(({ data, isPlaceholderData }) =>
    data && !isPlaceholderData ? data : null,
  );
  const compared = lines.map(({ known: series, ...line }, at): Compared => {
    const facets = counted[at];
    if (series || !facets) return { ...line, series };
    const papers = papersBySpan(spans, { byDay: facets.days, repeats: facets.repeats });
    return {
      ...line,
      series: spans.map(({ papers: total }, of) => ({ papers: papers[of] ?? 0, total })),
    };
  });
  const isWhole = lines.every((line, at) => line.known || counted[at]?.completeness === 'complete');
  const failed = answers.filter(({ isError }) => isError);
  return {
    compared,
    unknown,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
    state: !isCounted ? null : failed.length > 0 ? 'failed' : isWhole ? 'complete' : 'partial',
  };
}

/** A line before it is counted. `known`: its shares, where the list of topics has them. */
type Line = Omit<Compared, 'series'> & { readonly known: Series | null };

function byDefault({ changes }: TrendView, topics: readonly ListedTopic[]): readonly ListedTopic[] {
  const changed = [
    ...changes.rising.slice(0, BY_DEFAULT.rising),
    ...changes.falling.slice(0, BY_DEFAULT.falling),
  ].map(({ item }) => item);
  // Where nothing has changed, the topics of most papers.
  return [...new Set([...changed, ...topics])].slice(0, BY_DEFAULT.rising + BY_DEFAULT.falling);
}

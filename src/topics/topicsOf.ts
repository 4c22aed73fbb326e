import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { foldForms } from '../korean/foldForms';
import { isDoubtful } from './doubtful';
import type { TopicFinder } from './findTopics';
import type { TermTable } from './termTable';
import type { Topic } from './topicTable';

/** Mentions in a summary that a title with it is worth in the order. */
const TITLE_WEIGHT = 2;

export type TopicText = Pick<Paper, 'title' | 'koreanTitle' | 'keywords' | 'sections'>;

/**
 * The topics that a paper is about, the most central first: those that its titles or keywords name, and those
 * that its summary names as often as the topic asks, twice at least. A gloss is one mention: `강화 학습(RL)`.
 * Summaries that seem to be of another paper say nothing.
 */
export function topicsOf(
  paper: TopicText,
  find: TopicFinder,
  synonymsOf: TermTable['synonymsOf'],
): Topic[] {
  const title = textOf(paper.title);
  const titles = [title, ...[paper.koreanTitle ?? [], paper.keywords].flat().map(textOf)];
  const inTitles = new Set(titles.flatMap((text) => find(text).flatMap(({ topics }) => topics)));
  const summary = paper.sections.flatMap(({ bullets }) =>
    bullets.map(({ text, children }) => textOf([text, ...children].join(' '))),
  );
  const counts = new Map<Topic, number>();
  if (!isDoubtful(title, summary.join(' '), synonymsOf)) {
    for (const text of summary) countMentions(text, find, counts);
  }
  const isCentral = (topic: Topic) =>
    inTitles.has(topic) ||
    (counts.get(topic) ?? 0) >= (topic.minMentions ?? Number.POSITIVE_INFINITY);
  const weight = (topic: Topic) =>
    (inTitles.has(topic) ? TITLE_WEIGHT : 0) + (counts.get(topic) ?? 0);
  return [...new Set([...inTitles, ...counts.keys()])]
    .filter(isCentral)
    .sort((a, b) => weight(b) - weight(a));
}

function textOf(markup: string): string {
  return foldForms(plainText(markup));
}

/** Adds the mentions of a paragraph. One that follows another of the same topic directly glosses it. */
function countMentions(text: string, find: TopicFinder, counts: Map<Topic, number>): void {
  const ends = new Map<Topic, number>();
  for (const { topics, start, end } of find(text)) {
    for (const topic of topics) {
      if (ends.get(topic) !== start - 1) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      ends.set(topic, end);
    }
  }
}

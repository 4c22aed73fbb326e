import type { ArxivId } from '../digest/arxivId';
import { sureHeadlineOf } from '../digest/headline';
import type { Paper } from '../digest/paper';
import { byVotes } from '../digest/paperSummary';
import { plainText } from '../digest/plainText';
import type { TopicName } from '../digest/topicList';
import { addToGroup } from '../search/correction/addToGroup';
import { countAuthors } from '../search/query/authorCounts';
import { byDay } from '../search/query/paperStore';
import { textLanguage } from '../views/text/textLanguage';
import {
  MAX_AUTHORS,
  MAX_PAPERS,
  MIN_OF_AUTHOR,
  type RenderedPaper,
  type RenderedTopic,
} from '../views/topics/RenderedTopicContext';

/**
 * Makes what finds the papers and authors of a topic at build, in the order in which the worker answers. Papers are
 * put to their topics when the first page asks.
 *
 * @param papers each once, as its newest day lists it
 */
export function createRenderedTopics(
  papers: () => readonly Paper[],
  topicsOf: (id: ArxivId) => readonly TopicName[],
): (topic: string) => RenderedTopic {
  let byTopic: ReadonlyMap<string, readonly Paper[]> | null = null;
  return (topic) => {
    byTopic ??= groupByTopic(papers(), topicsOf);
    const ofTopic = byTopic.get(topic) ?? [];
    const first = (order: (a: Paper, b: Paper) => number) =>
      ofTopic.toSorted(order).slice(0, MAX_PAPERS).map(renderedPaper);
    const authors = countAuthors(ofTopic.map((paper) => ({ entry: { paper } })));
    return {
      best: first(byVotes),
      newest: first(byDay),
      authors: authors
        .slice(0, MAX_AUTHORS)
        .filter((author) => author.papers >= MIN_OF_AUTHOR)
        .map(({ name, papers }) => ({ name, papers })),
    };
  };
}

function groupByTopic(
  papers: readonly Paper[],
  topicsOf: (id: ArxivId) => readonly TopicName[],
): ReadonlyMap<string, readonly Paper[]> {
  const byTopic = new Map<string, Paper[]>();
  for (const paper of papers) {
    for (const { id } of topicsOf(paper.id)) {
      addToGroup(byTopic, id, paper);
    }
  }
  return byTopic;
}

function renderedPaper(paper: Paper): RenderedPaper {
  const { id, title, day, votes } = paper;
  const headline = sureHeadlineOf(paper);
  return {
    id,
    title: plainText(title) || id,
    day,
    votes,
    headline,
    lang: textLanguage(paper, headline),
  };
}

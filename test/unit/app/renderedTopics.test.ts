import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRenderedTopics } from '../../../src/app/renderedTopics';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Paper } from '../../../src/digest/paper';
import { parseQuestion } from '../../../src/question/parsedQuestion';
import { NO_QUESTION, type Sort } from '../../../src/question/question';
import { findHits } from '../../../src/search/query/hits';
import { createPaperStore } from '../../../src/search/query/paperStore';
import { BUNDLED_DAYS, idOf, paperOf, section } from '../search/papers';

const TOPIC = { id: 'mamba', ko: '맘바', en: 'Mamba' };

function renderedOf(papers: readonly Paper[], isOfTopic = (_: ArxivId) => true) {
  const topicsOf = (id: ArxivId) => (isOfTopic(id) ? [TOPIC] : []);
  return createRenderedTopics(() => papers, topicsOf)(TOPIC.id);
}

describe('a topic that is rendered at build', () => {
  it('has the papers that the worker answers with, in its order', () => {
    const store = createPaperStore();
    for (const papers of BUNDLED_DAYS) store.add(papers);
    const papers = store.entries().map(({ paper }) => paper);
    fc.assert(
      fc.property(fc.subarray(papers.map(({ id }) => id)), fc.boolean(), (ids, hasVotes) => {
        store.listTopics(new Map(ids.map((id) => [id, [TOPIC.id]])));
        const known = new Set(ids);
        const rendered = renderedOf(papers, (id) => known.has(id));
        const sort: Sort = hasVotes ? 'votes' : 'day';
        const question = parseQuestion({ ...NO_QUESTION, topics: [TOPIC.id], sort });
        const hits = findHits(store, question, null).slice(0, 5);
        const list = hasVotes ? rendered.best : rendered.newest;
        expect(list.map(({ id, day, votes }) => [id, day, votes])).toEqual(
          hits.map(({ entry, listing: { day, votes } }) => [entry.paper.id, day, votes]),
        );
      }),
    );
  });

  it('says titles and sentences as plain text, the sentence with its language', () => {
    const sections = [section('whats-new', '이 논문은 **강화 학습**(RL)을 씁니다. 더 있습니다.')];
    const [paper] = renderedOf([paperOf({ title: 'MVD$^2$', sections })]).newest;
    expect(paper).toMatchObject({ title: 'MVD²', headline: '강화 학습을 씁니다.', lang: 'ko' });
  });

  it('says no sentence of a summary in doubt', () => {
    const sections = [section('whats-new', '다른 논문의 요약입니다.')];
    const [paper] = renderedOf([paperOf({ sections, isDoubtful: true })]).best;
    expect(paper?.headline).toBe('');
  });

  it('has the id of a paper whose title is empty', () => {
    const [paper] = renderedOf([paperOf({ title: '' })]).best;
    expect(paper?.title).toBe('2502.00001');
  });

  it('has the authors of two papers or more, most papers first, eight at most', () => {
    const names = Array.from({ length: 10 }, (_, index) => `Author ${index}`);
    const papers = [names, [...names, 'Once'], ['Author 3']].map((authors, index) =>
      paperOf({ id: idOf(`2502.0000${index + 1}`), authors }),
    );
    const { authors } = renderedOf(papers);
    expect(authors).toHaveLength(8);
    expect(authors[0]).toEqual({ name: 'Author 3', papers: 3 });
    expect(authors.map(({ name }) => name)).not.toContain('Once');
  });

  it('is empty where the archive has no paper of it', () => {
    expect(renderedOf([])).toEqual({ best: [], newest: [], authors: [] });
  });
});

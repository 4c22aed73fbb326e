import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { explain } from '../../../../src/search/query/explain';
import { BUNDLED_DOCS, docsOf, paperOf, section } from '../papers';
import { textSearchOf } from '../textSearchOf';

const bundled = textSearchOf(BUNDLED_DOCS);

const PAPER = paperOf({
  title: 'Scaling Reinforcement Learning',
  authors: ['Chelsea Finn'],
  keywords: ['언어 모델'],
  sections: [
    section('whats-new', '새로운 보상을 쓴다.', 'LLM을 보상으로 학습한다.'),
    section('performance-highlights', '보상이 없어도 좋다.'),
  ],
});

function explained(question: string) {
  const search = textSearchOf(docsOf([PAPER]));
  const [explanation] = explain(search.search(readText(question)), [PAPER.id]);
  return explanation;
}

describe('explain', () => {
  it('says which clause is where, and by which word', () => {
    expect(explained('강화학습 보상')?.clauses).toMatchObject([
      {
        typed: '강화학습',
        by: 'gloss',
        said: 'reinforcement learning',
        places: [{ kind: 'title' }],
      },
      {
        typed: '보상',
        by: 'typed',
        said: null,
        places: [
          { kind: 'bullet', section: 'whats-new', bullet: 1 },
          { kind: 'bullet', section: 'whats-new', bullet: 2 },
          { kind: 'bullet', section: 'performance-highlights', bullet: 1 },
        ],
      },
    ]);
  });

  it('names keywords and authors as places', () => {
    expect(explained('언어 모델')?.clauses[0]?.places).toContainEqual({ kind: 'keywords' });
    expect(explained('첼시 핀')?.clauses[0]).toMatchObject({ places: [{ kind: 'authors' }] });
  });

  it('says what a partial match lacks', () => {
    const clauses = explained('보상 뷁쉙 학습')?.clauses ?? [];
    const lacking = clauses.filter(({ by }) => by === null).map(({ typed }) => typed);
    expect(lacking).toEqual(['뷁쉙']);
  });

  it('knows nothing of what a scan has found', () => {
    const search = bundled.search(readText('2504.05299'));
    expect(explain(search, search.ids)).toEqual([]);
  });

  it('adds up to scores in the order of the list, for any question', () => {
    const word = fc.constantFrom(
      '강화학습',
      'llm',
      '비디오',
      '생성',
      '추론',
      'agent',
      '벤치마크',
      'Kim',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const matches = bundled.search(readText(words.join(' ')));
        const scores = explain(matches, matches.ids).map(({ score }) => score);
        const falling = scores.every(
          (score, at) => at === 0 || score <= (scores[at - 1] ?? 0) + 1e-9,
        );
        expect(falling).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is told by the worked example of search/README.md', () => {
    const readme = readFileSync('src/search/README.md', 'utf8');
    const matches = bundled.search(readText('강화학습을 LLM'));
    const [first] = explain(matches, matches.ids.slice(0, 1));
    const clauses = first?.clauses.map(({ typed, by, said, places, worth }) => {
      const all = places.map((place) =>
        place.kind === 'bullet' ? `${place.section} ${place.bullet}` : place.kind,
      );
      return `| \`${typed}\` | ${by} ${said ?? ''} | ${all.join(', ')} | ${worth.toFixed(2)} |`;
    });
    const more = first?.more.map(({ kind, worth }) => `| ${kind} | | | ${worth.toFixed(2)} |`);
    const lines = [
      ...(clauses ?? []),
      ...(more ?? []),
      `| ${first?.id} | | | ${first?.score.toFixed(2)} |`,
    ];
    for (const line of lines) expect(readme).toContain(line);
  });
});

import type { TrendSpan } from './trendView';
import type { Compared } from './useCompared';

/** The papers of what is compared by span, below a row that names the columns; an empty cell is not counted yet. */
export function comparedTable(
  compared: readonly Pick<Compared, 'name' | 'series'>[],
  spans: readonly Pick<TrendSpan, 'name' | 'papers'>[],
): string[][] {
  return [
    ['time', 'all', ...compared.map(({ name }) => name)],
    ...spans.map(({ name, papers }, at) => [
      name,
      String(papers),
      ...compared.map(({ series }) => String(series?.[at]?.papers ?? '')),
    ]),
  ];
}

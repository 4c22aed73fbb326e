import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { suggestionsQuery } from '../../archive/page/queryOptions';
import type { ArxivId } from '../../digest/arxivId';
import type { Question } from '../../question/question';
import type { Suggestions } from '../../search/query/suggestions';

/** What may be chosen below the search field, in order; `key` tells one from the others. */
export type Option = { readonly key: string } & (
  | { readonly kind: 'recent'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly papers: number }
  | { readonly kind: 'author'; readonly name: string; readonly papers: number }
  | { readonly kind: 'paper'; readonly id: ArxivId; readonly title: string }
);

/** What a question's text may become, or what was asked before where nothing is typed. */
export function useOptions(
  question: Question,
  typed: string,
  recent: readonly string[],
  wanted: boolean,
): readonly Option[] {
  const suggestions = useQuery({
    ...suggestionsQuery(useArchive(), question, useProgress(wanted)),
    enabled: wanted && question.text !== '',
  });
  if (!wanted) return [];
  if (typed === '') return recent.map((text) => ({ kind: 'recent', key: `recent-${text}`, text }));
  // What was typed last is asked after a pause; until then the field stands for what was before.
  if (question.text === '' || !suggestions.data) return [];
  return optionsOf(suggestions.data);
}

/** Options that belong together stand next to each other. */
function optionsOf({ terms, authors, papers }: Suggestions): Option[] {
  return [
    ...terms.map((term) => ({ kind: 'term' as const, key: `term-${term.text}`, ...term })),
    ...authors.map(({ name, papers: count }) => {
      return { kind: 'author' as const, key: `author-${name}`, name, papers: count };
    }),
    ...papers.map((paper) => ({ kind: 'paper' as const, key: `paper-${paper.id}`, ...paper })),
  ];
}

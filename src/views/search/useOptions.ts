import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/ArchiveContext';
import { suggestionsQuery } from '../../archive/queries';
import type { ArxivId } from '../../digest/arxivId';
import type { Question } from '../../digest/question';
import type { Suggestions } from '../../search/searcher';

/** What may be chosen below the search field, in order. */
export type Option =
  | { readonly kind: 'recent'; readonly text: string }
  | { readonly kind: 'term'; readonly text: string; readonly papers: number }
  | { readonly kind: 'author'; readonly name: string; readonly papers: number }
  | { readonly kind: 'paper'; readonly id: ArxivId; readonly title: string };

/** What a question's text may become, or what was asked before where there is none. */
export function useOptions(
  question: Question,
  recent: readonly string[],
  wanted: boolean,
): readonly Option[] {
  const suggestions = useQuery({
    ...suggestionsQuery(useArchive(), question, useProgress()),
    enabled: wanted && question.text !== '',
  });
  if (!wanted) return [];
  if (question.text === '') return recent.map((text) => ({ kind: 'recent', text }));
  return suggestions.data ? optionsOf(suggestions.data) : [];
}

/** Options that belong together stand next to each other. */
function optionsOf({ terms, authors, papers }: Suggestions): Option[] {
  return [
    ...terms.map((term) => ({ kind: 'term' as const, ...term })),
    ...authors.map(({ name, papers: count }) => ({ kind: 'author' as const, name, papers: count })),
    ...papers.map((paper) => ({ kind: 'paper' as const, ...paper })),
  ];
}

/** What tells an option from the others of its kind. */
export function keyOf(option: Option): string {
  switch (option.kind) {
    case 'recent':
    case 'term':
      return option.text;
    case 'author':
      return option.name;
    case 'paper':
      return option.id;
  }
}

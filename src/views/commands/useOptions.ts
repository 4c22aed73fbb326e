import { useQuery } from '@tanstack/react-query';
import type { Completeness } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { suggestionsQuery } from '../../archive/page/workerQueries';
import type { Operator } from '../../question/operators';
import type { Question } from '../../question/question';
import type { Suggestions } from '../../search/query/suggestions';

export type Counted = { readonly papers: number; readonly completeness: Completeness };

type Term = {
  readonly text: string;
  /** The same in the other language; null: it is written alike, or has none. */
  readonly other: string | null;
};

/** What can be chosen below the search field. `key` is unique among the options. */
export type Option = { readonly key: string } & (
  | { readonly kind: 'recent'; readonly text: string }
  | ({ readonly kind: 'term' } & Term & Counted)
  | ({ readonly kind: 'author'; readonly name: string } & Counted)
  | ({ readonly kind: 'paper' } & Suggestions['papers'][number] & Pick<Suggestions, 'forms'>)
  | ({ readonly kind: 'topic'; readonly id: string } & Term & Counted)
);

/** What a typed text may become, and how its words were read. */
type Options = { readonly options: readonly Option[]; readonly spoken: readonly Operator[] };

const NO_OPTIONS: Options = { options: [], spoken: [] };

/** Suggestions for the question's text, or the recent questions where nothing is typed. */
export function useOptions(
  question: Question,
  typed: string,
  recent: readonly string[],
  enabled: boolean,
): Options {
  const suggestions = useQuery({
    ...suggestionsQuery(useArchive(), question, useProgress(enabled)),
    enabled: enabled && question.text !== '',
  });
  if (!enabled) return NO_OPTIONS;
  if (typed === '') {
    const options = recent.map((text) => ({
      kind: 'recent' as const,
      key: `recent-${text}`,
      text,
    }));
    return { options, spoken: [] };
  }
  // The last letters are asked after a pause; until then the suggestions are those of the text before.
  if (question.text === '' || !suggestions.data) return NO_OPTIONS;
  // Of the text before they have other places.
  const spoken = suggestions.isPlaceholderData ? [] : suggestions.data.spoken;
  return { options: optionsOf(suggestions.data), spoken };
}

/** Options of one kind are next to each other: the list shows them as a group. */
function optionsOf(suggestions: Suggestions & Pick<Counted, 'completeness'>): Option[] {
  const { terms, authors, papers, forms, completeness } = suggestions;
  return [
    ...terms.map((term) => {
      return { kind: 'term' as const, key: `term-${term.text}`, ...term, completeness };
    }),
    ...authors.map(({ name, papers: count }) => {
      return { kind: 'author' as const, key: `author-${name}`, name, papers: count, completeness };
    }),
    ...papers.map((paper) => {
      return { kind: 'paper' as const, key: `paper-${paper.id}`, ...paper, forms };
    }),
  ];
}

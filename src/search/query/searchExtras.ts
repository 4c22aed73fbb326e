import type { Question } from '../../question/question';
import type { AuthorSearch } from './authorSearch';
import { Completer } from './completions';
import { explain } from './explain';
import { Latest } from './latest';
import type { Searcher } from './searcher';
import { type HalfTyped, type Suggestions, suggest } from './suggestions';

export type SearchExtras = ReturnType<typeof createSearchExtras>;

/**
 * What no list waits for: suggestions and explanations. One module, which comes in a file of its own when it is first
 * needed. Keeps what the next letter asks for again.
 */
export function createSearchExtras(authorSearch: AuthorSearch) {
  const lastTyped = new Latest<HalfTyped | null>();

  const halfTypedOf = (searcher: Searcher) => {
    const search = searcher.indexed();
    return lastTyped.get(
      [search],
      () =>
        search && {
          search,
          completer: new Completer(search.planner, () => search.corrections()),
        },
    );
  };

  return {
    explain,
    /** What a half-typed question may become, by all that a searcher knows. */
    suggest: (searcher: Searcher, question: Question): Suggestions =>
      suggest(searcher.parse(question), {
        halfTyped: halfTypedOf(searcher),
        isWhole: () => searcher.text.isWhole(),
        store: searcher.store,
        parse: (completed) => searcher.parse(completed),
        total: (completed) => searcher.ask(completed).hits.total,
        found: () => searcher.find(question),
        authors: (withoutName, name, limit) =>
          authorSearch.named(searcher, withoutName, name, limit),
      }),
  };
}

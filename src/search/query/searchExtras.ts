import type { Question } from '../../question/question';
import type { AuthorSearch } from './authorSearch';
import { Completer } from './completions';
import { explain } from './explain';
import type { Searcher } from './searcher';
import { type HalfTyped, type Suggestions, suggest } from './suggestions';
import type { TextSearch } from './textSearch';

export type SearchExtras = ReturnType<typeof createSearchExtras>;

/**
 * What no list waits for: suggestions and explanations. One module, which comes in a file of its own when it is first
 * needed. Keeps what the next letter asks for again.
 */
export function createSearchExtras() {
  /** Each as long as its index is there. */
  const completers = new WeakMap<TextSearch, Completer>();

  const halfTypedOf = (search: TextSearch): HalfTyped => {
    const completer =
      completers.get(search) ?? new Completer(search.planner, () => search.corrections());
    completers.set(search, completer);
    return { search, completer };
  };

  return {
    explain,
    /**
     * What a half-typed question may become, by all that a searcher knows.
     *
     * @param authors null: none are suggested
     */
    suggest(searcher: Searcher, authors: AuthorSearch | null, question: Question): Suggestions {
      const search = searcher.indexed();
      return suggest(searcher.parse(question), {
        halfTyped: search && halfTypedOf(search),
        isWhole: () => searcher.text.isWhole(),
        store: searcher.store,
        parse: (completed) => searcher.parse(completed),
        total: (completed) => searcher.ask(completed).hits.total,
        found: () => searcher.find(question),
        authors: (withoutName, name, limit) => authors?.named(withoutName, name, limit) ?? [],
      });
    },
  };
}

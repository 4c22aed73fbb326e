import type { Question } from '../../question/question';
import { explain } from './explain';
import type { Searcher } from './searcher';
import { type Suggestions, suggest } from './suggestions';

/** What no list waits for: one module, which comes in a file of its own when it is first needed. */
export const searchExtras = { explain, suggest: suggestFor };

/** What a half-typed question may become, by all that a searcher knows. */
function suggestFor(searcher: Searcher, question: Question): Suggestions {
  return suggest(searcher.parse(question), {
    search: searcher.indexed(),
    isWhole: () => searcher.text.isWhole(),
    store: searcher.store,
    parse: (completed) => searcher.parse(completed),
    total: (completed) => searcher.ask(completed).hits.total,
    firstHits: (limit) => searcher.find(question).hits.slice(0, limit),
    authors: (withoutName, name, limit) => searcher.authorsOf(withoutName, name, limit),
  });
}

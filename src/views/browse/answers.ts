import { SearchResults } from './SearchResults';

/** What shows the answer to a question: one module, which comes in one file. Loaded by `loadAnswers`. */
export const answers = { SearchResults };

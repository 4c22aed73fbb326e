import { AuthorSearch } from '../../search/query/authorSearch';
import type { Searcher } from '../../search/query/searcher';
import { createAuthorFiles } from './authorFiles';

/** What finds authors: one module, which comes in a file of its own when it is first needed. */
export const authorsModule = {
  createAuthorFiles,
  createAuthorSearch: (searcher: Searcher) => new AuthorSearch(searcher),
};

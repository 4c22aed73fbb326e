import { buildIndex } from '../../../src/search/indexing/buildIndex';
import { TextSearch } from '../../../src/search/query/textSearch';
import type { Doc } from '../../../src/search/text/doc';
import { finish } from '../../../src/steps';
import { LOADED_PARTS } from './loadedParts';

/** The search over the text of some papers, which corrects words at once. */
export function textSearchOf(docs: readonly Doc[]): TextSearch {
  return new TextSearch(finish(buildIndex(docs)), LOADED_PARTS);
}

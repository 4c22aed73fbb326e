import { createRelatedSearch } from '../../search/query/relatedSearch';
import { afterAnswer } from './afterAnswer';

/** What finds related papers: one module, which comes in a file of its own when a paper first asks for them. */
export const relatedModule = { createRelated: () => createRelatedSearch(afterAnswer) };

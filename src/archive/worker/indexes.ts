import { takeSnapshot } from '../../search/indexing/snapshot';
import { runIndexing } from './runIndexing';

/** What builds an index, and what is stored of it: one module, which comes in a file of its own with what looks into texts. */
export const indexes = { runIndexing, takeSnapshot };

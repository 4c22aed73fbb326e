import { explain } from './explain';
import { suggest } from './suggestions';

/** What no list waits for: one module, which comes in a file of its own when it is first needed. */
export const searchExtras = { explain, suggest };

export type SearchExtras = typeof searchExtras;

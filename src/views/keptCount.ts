import { createStore } from '../store';

/**
 * How many papers the reader keeps; null: not known yet, or none. Set by `views/marks`, which loads late; one for
 * the page, as it has one reader.
 */
export const keptCount = createStore<number | null>(null);

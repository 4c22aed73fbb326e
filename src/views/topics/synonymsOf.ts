import type { ListedTopic } from '../../digest/topicList';
import { normalizeKey } from '../../korean/normalize';

const MAX_SYNONYMS = 5;

/** Other words for a topic, the shortest first: what texts call it and its names do not say. */
export function synonymsOf({ ko, en, spellings }: ListedTopic): readonly string[] {
  const names = [ko, en].map((name) => normalizeKey(name).replace(/s$/, ''));
  return spellings
    .filter((spelling) => !names.includes(normalizeKey(spelling).replace(/s$/, '')))
    .sort((a, b) => a.length - b.length)
    .slice(0, MAX_SYNONYMS);
}

import type { ListedTopic } from '../../digest/topicList';
import { normalizeKey } from '../../korean/normalize';

/**
 * The topics with a name that contains what is typed, in either language, or that texts call so; those whose name
 * begins so come first. Nothing typed finds all: `'rl'` → 강화 학습, `'강화'` → 강화 학습.
 */
export function findTopics(topics: readonly ListedTopic[], typed: string): readonly ListedTopic[] {
  if (typed.trim() === '') return topics;
  const key = normalizeKey(typed);
  if (key === '') return [];
  const placeOf = ({ ko, en, spellings }: ListedTopic) => {
    const names = [ko, en].map(normalizeKey);
    if (names.some((name) => name.startsWith(key))) return 0;
    if (spellings.some((spelling) => normalizeKey(spelling) === key)) return 1;
    if (names.some((name) => name.includes(key))) return 2;
    // Two letters are in many spellings by chance.
    return key.length > 2 && spellings.some((name) => normalizeKey(name).includes(key)) ? 3 : null;
  };
  return topics
    .flatMap((topic) => {
      const place = placeOf(topic);
      return place === null ? [] : { topic, place };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ topic }) => topic);
}

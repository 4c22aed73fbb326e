import { normalizeKey } from '../../korean/normalize';

/**
 * Tells which names contain what is typed, whatever their case, spaces and signs. Nothing typed matches
 * every name; signs alone, or a script that no name is written in, match none.
 */
export function createMatcher(typed: string): (name: string) => boolean {
  if (typed.trim() === '') return () => true;
  const key = normalizeKey(typed);
  return (name) => key !== '' && normalizeKey(name).includes(key);
}

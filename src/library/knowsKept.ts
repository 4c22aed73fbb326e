import type { Kept } from '../question/keptFilter';
import type { Marks } from './marks';

/**
 * Whether a library knows what an address asks for: this list, this tag. False where the address was made on another
 * device. Every library knows what is saved, read or noted, and if it is nothing.
 */
export function knowsKept({ papers, lists }: Marks, kept: Kept): boolean {
  const [kind, name] = [kept.slice(0, kept.indexOf(':')), kept.slice(kept.indexOf(':') + 1)];
  if (kind === 'list') return lists.some(({ id }) => id === name);
  if (kind === 'tag') return [...papers.values()].some(({ tags }) => tags.includes(name));
  return true;
}

import type { Messages } from '../../i18n/messages';
import type { Kept } from '../../question/keptFilter';

/**
 * A mark of the reader in the language of some messages: `'saved'` → `'저장한 논문'`, `'tag:RL'` → `'#RL'`.
 *
 * @param listNames the names of lists by their ids, as far as they are known
 */
export function sayKept(
  kept: Kept,
  { filters }: Messages,
  listNames: ReadonlyMap<string, string>,
): string {
  if (kept === 'saved' || kept === 'unread' || kept === 'noted') return filters[kept];
  const name = kept.slice(kept.indexOf(':') + 1);
  if (kept.startsWith('tag:')) return `#${name}`;
  const listName = listNames.get(name) ?? (name === 'later' ? filters.readLater : null);
  return listName === null ? filters.someList : filters.inList(listName);
}

import type { Messages } from '../../i18n/messages';
import type { Kept } from '../../question/keptFilter';

/**
 * A mark of the reader in the language of some messages: `'saved'` → `'저장한 논문'`, `'tag:RL'` → `'#RL'`,
 * `'list:later'` → `'목록: 나중에 읽기'`.
 *
 * @param listNames the names of lists by their ids, as far as they are known
 */
export function sayKept(
  kept: Kept,
  messages: Messages,
  listNames: ReadonlyMap<string, string>,
): string {
  const { filters } = messages;
  const name = nameOfKept(kept, messages, listNames);
  return kept.startsWith('list:') && name !== filters.someList ? filters.inList(name) : name;
}

/** As `sayKept`, with the name alone of a list. */
export function nameOfKept(
  kept: Kept,
  { filters }: Messages,
  listNames: ReadonlyMap<string, string>,
): string {
  if (kept === 'saved' || kept === 'unread' || kept === 'noted') return filters[kept];
  const name = kept.slice(kept.indexOf(':') + 1);
  if (kept.startsWith('tag:')) return `#${name}`;
  return listNames.get(name) ?? (name === 'later' ? filters.readLater : filters.someList);
}

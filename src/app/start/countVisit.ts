import { isNewVisit } from '../../ui/isNewVisit';
import { safeLocalStorage } from '../../ui/safeStorage';
import { SETTINGS } from '../../views/settings';

/** Where `useSetting` finds it. */
const KEY = 'haru:visits';

/** Counts a visit, up to the one from which the reader is taken to know the page. */
export function countVisit(): void {
  if (!isNewVisit()) return;
  const values: readonly string[] = SETTINGS.visits;
  const next = values[values.indexOf(safeLocalStorage.get(KEY) ?? '0') + 1];
  if (next !== undefined) safeLocalStorage.set(KEY, next);
}

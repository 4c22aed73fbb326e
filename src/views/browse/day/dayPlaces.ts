import { type ArxivId, parseArxivId } from '../../../digest/arxivId';
import { type Day, parseDay } from '../../../digest/day';
import { safeLocalStorage } from '../../../ui/safeStorage';

const KEY = 'haru:day-places';
const MAX_DAYS = 30;

/** Where the reader was in long days, on this device: the paper that was on top. */
export function dayPlace(day: Day): ArxivId | null {
  return new Map(read()).get(day) ?? null;
}

/** Remembers a place; null forgets it. The days that were read last are kept. */
export function rememberDayPlace(day: Day, id: ArxivId | null): void {
  const others = read().filter(([other]) => other !== day);
  if (id === null && others.length === read().length) return;
  const places = id === null ? others : [[day, id], ...others];
  safeLocalStorage.set(KEY, JSON.stringify(places.slice(0, MAX_DAYS)));
}

/** Empty where storage is blocked, or holds something else. */
function read(): readonly (readonly [Day, ArxivId])[] {
  const stored = parse(safeLocalStorage.get(KEY) ?? '[]');
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    const [dayText, idText]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const day = typeof dayText === 'string' ? parseDay(dayText) : null;
    const id = typeof idText === 'string' ? parseArxivId(idText) : null;
    return day && id ? [[day, id] as const] : [];
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

import type { Day } from '../digest/day';
import { instantOf } from './collect/instant';
import { collectedTime, readCollectedTimes } from './collectedTimes';
import { changeOfDay, type DayHistory, nextHistory, readHistory } from './dayHistory';
import type { DigestSource } from './digestSources';
import { sha256 } from './sha256';

export type DayChanges = {
  /** When the digest of a day has changed last, an instant by RFC 3339. Days of which it is not known are left out. */
  readonly changes: ReadonlyMap<Day, string>;
  /** For the next build. */
  readonly history: DayHistory;
};

/**
 * Finds out when the digests of a folder have changed last: from the record that `npm run collect` keeps next to them, else from
 * what the last build has seen.
 *
 * @param sources the digests of the folder
 * @param historyFile of the last build; null: it has left none
 * @param now milliseconds since 1970
 */
export async function dayChanges(
  folder: string,
  sources: readonly DigestSource[],
  historyFile: string | null,
  now: number,
): Promise<DayChanges> {
  const times = await readCollectedTimes(folder);
  const before = historyFile === null ? new Map() : await readHistory(historyFile);
  const textsByDay = new Map<Day, string[]>();
  for (const { day, text } of sources) {
    textsByDay.set(day, [...(textsByDay.get(day) ?? []), text]);
  }
  const hashes = new Map(Array.from(textsByDay, ([day, texts]) => [day, hashOfTexts(texts)]));
  const history = nextHistory(before, hashes, instantOf(now));
  const changes = Array.from(textsByDay, ([day, texts]) => {
    const collected = texts.map((text) => collectedTime(times, text));
    return [day, changeOfDay(collected, history.get(day))] as const;
  });
  return {
    changes: new Map(changes.flatMap(([day, change]) => (change === null ? [] : [[day, change]]))),
    history,
  };
}

function hashOfTexts(texts: readonly string[]): string {
  // The same whether git ends lines so or so.
  return sha256(texts.join('\n').replaceAll('\r\n', '\n'));
}

import { readFile } from 'node:fs/promises';
import type { Day } from '../../digest/day';
import type { MediaHosts } from '../../digest/media';
import { isForeignName } from '../../importers/importers';
import { reasonOf } from '../inputError';
import { type Ask, shownAddress } from './ask';
import { CollectError } from './collectError';
import { type PapersByDay, papersOf } from './papersOf';
import type { Source } from './source';

/** In an address or a path: the day that is asked for. */
const DAY = '{date}';

const TIMEOUT_MS = 120_000;

/**
 * Reads the days of one file, at an address or on this machine; or of a file for each day, where `place` has `{date}`
 * for the day: `https://papers.example/{date}.jsonl`. A day whose file is not there has no papers.
 */
export async function fileSource(place: string, ask: Ask, mediaHosts: MediaHosts): Promise<Source> {
  if (place.includes(DAY)) return fileOfEachDay(place, ask, mediaHosts);
  const text = await readPlace(place, ask);
  if (text === null) throw missing(place);
  const { days, problems } = papersOf(nameOf(place), text, mediaHosts);
  return {
    name: shownPlace(place),
    days: [...days.keys()],
    read: async (day) => readOf({ days, problems }, day),
  };
}

function fileOfEachDay(place: string, ask: Ask, mediaHosts: MediaHosts): Source {
  return {
    name: shownPlace(place).replaceAll(encodeURI(DAY), DAY),
    days: null,
    async read(day) {
      const file = place.replaceAll(DAY, day);
      const text = await readPlace(file, ask);
      if (text === null) return { kind: 'none' };
      return readOf(papersOf(nameOf(file), text, mediaHosts), day);
    },
  };
}

function readOf({ days, problems }: PapersByDay, day: Day): Awaited<ReturnType<Source['read']>> {
  const papers = days.get(day);
  return papers ? { kind: 'papers', papers, problems } : { kind: 'none' };
}

/** null: there is nothing at that place. */
async function readPlace(place: string, ask: Ask): Promise<string | null> {
  if (!isAddress(place)) {
    return readFile(place, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return null;
      throw new CollectError(`${place}: expected a file, found ${reasonOf(error)}. Check --from.`);
    });
  }
  const { status, text } = await ask({ address: place, timeoutMs: TIMEOUT_MS });
  if (status === 200) return text;
  if (status === 404) return null;
  throw new CollectError(
    `${shownAddress(place)}: expected a file, found status ${status}. Check the address of --from.`,
  );
}

function missing(place: string): CollectError {
  return new CollectError(
    `${shownPlace(place)}: expected a file, found nothing there. Check --from.`,
  );
}

function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

function shownPlace(place: string): string {
  return isAddress(place) ? shownAddress(place) : place;
}

/** The path by which the format is told. Its name ends in `.json` unless it says more. */
function nameOf(place: string): string {
  const path = isAddress(place) ? lastPart(new URL(place).pathname) : place;
  return isForeignName(path) ? path : `${path}.json`;
}

function lastPart(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? 'papers';
}

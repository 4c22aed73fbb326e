import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isObject } from '../importers/jsonNode';
import { RECORD_FILE, readCollectedDay } from './collect/record';
import { parseInstant } from './instant';
import { listFiles } from './listFiles';
import { parseJson } from './parseJson';
import { sha256 } from './sha256';

/** SHA-256 of a digest as it was written, hexadecimal → when it was, `2026-01-05T22:31:07Z`. */
export type CollectedTimes = ReadonlyMap<string, string>;

/**
 * Reads when the digests of a folder were written, from every `collected.json` at any depth. What cannot be read
 * is left out: its days count as written by hand.
 */
export async function readCollectedTimes(folder: string): Promise<CollectedTimes> {
  const { paths } = await listFiles(folder);
  const records = paths.filter((path) => basename(path) === RECORD_FILE);
  const texts = await Promise.all(
    records.map((path) => readFile(join(folder, path), 'utf8').catch(() => '')),
  );
  return new Map(texts.flatMap(timesOf));
}

/** When a digest was written, null where it was not collected, or edited since. */
export function collectedTime(times: CollectedTimes, text: string): string | null {
  // Git may have ended its lines in another way.
  return times.get(sha256(text.replaceAll('\r\n', '\n'))) ?? null;
}

/** Unlike the command, which would overwrite the others, takes of a damaged record the days that can be read. */
function timesOf(text: string): [hash: string, changed: string][] {
  const record = parseJson(text);
  return Object.values(isObject(record) ? record : {}).flatMap((entry) => {
    const day = readCollectedDay(entry);
    const changed = parseInstant(day?.changed);
    return day && changed !== null ? [[day.hash, changed]] : [];
  });
}

import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import {
  digestFile,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
  type ManifestDay,
  parseLookup,
  parseManifest,
} from '../digest/manifest';
import type { Paper } from '../digest/paper';
import { parseDigest } from '../digest/parseDigest';
import { FailureError } from '../failure';
import type { ReadFile } from './readFile';

export async function readManifest(readFile: ReadFile, signal?: AbortSignal): Promise<Manifest> {
  return readJson(readFile, MANIFEST_FILE, parseManifest, signal);
}

/** The papers of a day, in order. Fails when the file is not the digest that the manifest names. */
export async function readDigest(
  readFile: ReadFile,
  entry: ManifestDay,
  signal?: AbortSignal,
): Promise<readonly Paper[]> {
  const file = digestFile(entry);
  const digest = parseDigest(await readFile(file, signal));
  const papers = digest.papers.filter(({ day }) => day === entry.day);
  if (papers.length !== entry.papers) throw new FailureError({ kind: 'unreadable', file });
  return papers;
}

/** The days that list a paper, newest first; none when the archive does not hold it. */
export async function readPaperDays(
  readFile: ReadFile,
  { lookups }: Manifest,
  id: ArxivId,
  signal?: AbortSignal,
): Promise<readonly Day[]> {
  const month = lookupMonth(id);
  const hash = lookups[month];
  if (hash === undefined) return [];
  const lookup = await readJson(readFile, lookupFile(month, hash), parseLookup, signal);
  return lookup[id] ?? [];
}

async function readJson<T>(
  readFile: ReadFile,
  file: string,
  parse: (value: unknown) => T | null,
  signal: AbortSignal | undefined,
): Promise<T> {
  const value = parse(parseJson(await readFile(file, signal)));
  if (value === null) throw new FailureError({ kind: 'unreadable', file });
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { digestFile, MANIFEST_FILE, packFile } from '../../digest/manifest';
import { isNamedContent } from '../contentHash';
import { type Month, readPack } from '../packs';
import type { ReadFile } from '../readFile';
import { filesOf, lookupsOf, manifestBytes, topicFilesOf } from './archiveFiles';
import type { FoundManifest } from './findManifest';
import type { OfflineCache, ReplaceOutcome } from './offlineCache';

export type SaveOutcome =
  | 'saved'
  /** Another tab has stored its own manifest meanwhile, which may be newer: that one stays. */
  | 'superseded'
  /** The host did not give a file, or gave another one in its place. */
  | 'not-read'
  /** The device did not take a file, or the reader wants nothing stored. */
  | 'not-stored';

type Options = {
  /** Called with the number of months stored. */
  readonly onSaved?: (months: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Stores an archive on this device: a pack a month, which holds the days' own files too, the lookups, the
 * topics, and the manifest last, so that a manifest never takes the place of another before its digests are
 * there. Deletes then what no longer belongs to it, and files of single days that are in the packs. Skips files that cannot be read: the first manifest is stored
 * all the same, as some digests are better than none. Stops at the first file that cannot be stored.
 *
 * @param months those to store; stored packs of others stay
 */
export async function saveArchive(
  readFile: ReadFile,
  cache: OfflineCache,
  { manifest, before }: FoundManifest,
  months: readonly Month[],
  { onSaved = () => {}, signal }: Options = {},
): Promise<SaveOutcome> {
  const stored = await cache.paths();
  let isWhole = true;
  /** Returns false when the device does not take the file. */
  const save = async (path: string, read: () => Promise<Uint8Array>): Promise<boolean> => {
    if (stored.has(path)) return true;
    const bytes = await read().catch(() => null);
    signal?.throwIfAborted();
    if (bytes && (await isNamedContent(path, bytes))) return cache.put(path, bytes);
    isWhole = false;
    return true;
  };
  for (const [place, month] of months.entries()) {
    const path = packFile(month.month, month.hash);
    if (!(await save(path, () => readPack(readFile, month, signal)))) return 'not-stored';
    onSaved(place + 1);
  }
  for (const path of [...lookupsOf(manifest), ...topicFilesOf(manifest)]) {
    if (!(await save(path, () => readFile(path, signal)))) return 'not-stored';
  }
  if (!isWhole && before) return 'not-read';
  const names = new Set(filesOf(manifest));
  if (isWhole) for (const { days } of months) for (const day of days) names.delete(digestFile(day));
  const list = manifestBytes(manifest);
  const outcome = await cache.replaceList(MANIFEST_FILE, before, list, names);
  return isWhole ? OUTCOMES[outcome] : 'not-read';
}

const OUTCOMES = {
  replaced: 'saved',
  superseded: 'superseded',
  failed: 'not-stored',
} as const satisfies Record<ReplaceOutcome, SaveOutcome>;

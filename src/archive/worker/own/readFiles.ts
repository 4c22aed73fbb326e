import type { ChosenFile, FilesProgress, FilesRead } from '../../filesRead';
import { inSlices } from '../../inSlices';
import { createDigestCollector, type DigestCollector, type Limits } from './digestCollector';
import { unpackEntry } from './unpackEntry';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

const LIMITS: Limits = { bytes: 50_000_000, papers: 10_000 };

/**
 * Reads files, and those in zips, as digests, up to the limits. What comes after is not read.
 * Rejects with the abort of the signal alone.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  onProgress: (progress: FilesProgress) => void,
  signal: AbortSignal,
  limits = LIMITS,
): Promise<FilesRead> {
  const collector = createDigestCollector(limits);
  const total = files.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  let done = 0;
  for (const { path, file } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    onProgress({ done, total, path });
    const state = await readFile(
      { path: path.normalize('NFC'), file },
      { collector, limits, signal },
    );
    if (state === 'full') break;
    done += file?.size ?? 0;
  }
  return collector.result();
}

type State = 'added' | 'full';

type Context = {
  readonly collector: DigestCollector;
  readonly limits: Limits;
  readonly signal: AbortSignal;
};

async function readFile({ path, file }: ChosenFile, context: Context): Promise<State> {
  const { collector, limits, signal } = context;
  // Lets the message that stops it come in.
  await inSlices(pause(), signal);
  if (isHidden(path)) return 'added';
  const isAlone = !path.includes('/');
  const isZip = ZIP.test(path);
  if (!isZip && !DIGEST.test(path)) {
    collector.skip(path, isAlone);
    return 'added';
  }
  if (file && file.size > limits.bytes) {
    collector.addFault(path, { kind: 'too-much-text' });
    return 'added';
  }
  const buffer = await file?.arrayBuffer().catch(() => null);
  signal.throwIfAborted();
  if (!buffer) {
    collector.addFault(path, { kind: 'unreadable' });
    return 'added';
  }
  const bytes = new Uint8Array(buffer);
  return isZip ? readZip(path, bytes, context) : collector.add(path, bytes, isAlone);
}

async function readZip(path: string, bytes: Uint8Array, context: Context): Promise<State> {
  const { collector } = context;
  const directory = readZipDirectory(bytes);
  if (!directory || directory.isDamaged) collector.addFault(path, { kind: 'damaged' });
  const entries = directory?.entries ?? [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const state = await readEntry(path, bytes, entry, context);
    if (state === 'full') return 'full';
  }
  return 'added';
}

async function readEntry(
  zip: string,
  bytes: Uint8Array,
  entry: ZipEntry,
  context: Context,
): Promise<State> {
  const { collector, limits, signal } = context;
  const { name } = entry;
  const path = `${zip}/${name}`;
  if (name.endsWith('/') || isHidden(name)) return 'added';
  if (climbsOut(name)) collector.addFault(path, { kind: 'climbs-out' });
  else if (ZIP.test(name)) collector.addFault(path, { kind: 'nested' });
  else if (!DIGEST.test(name)) collector.skip(path, false);
  else {
    const unpacked = await inSlices(unpackEntry(bytes, entry, collector.room()), signal);
    if (typeof unpacked !== 'string') return collector.add(path, unpacked, false);
    collector.addFault(path, { kind: unpacked });
    // One that never fits does not keep the others out.
    if (unpacked === 'too-much-text' && entry.size <= limits.bytes) return 'full';
  }
  return 'added';
}

const ZIP = /\.zip$/i;
const DIGEST = /\.(?:md|markdown|jsonl?)$/i;

/** Files of systems and editors, such as those in `__MACOSX`. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => /^\.[^.]|^__MACOSX$/.test(part));
}

/** Nothing is written by these names; a zip that has them was not made by a reader of digests. */
function climbsOut(name: string): boolean {
  return /^(?:\/|[a-z]:)/i.test(name) || name.split('/').includes('..');
}

function* pause() {
  yield;
}

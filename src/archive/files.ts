import { MANIFEST_FILE, type Manifest } from '../digest/manifest';
import { parseManifest } from '../digest/manifestFile';
import { FailureError } from '../failure';
import type { ReadFile } from './readFile';

export async function readManifest(readFile: ReadFile, signal?: AbortSignal): Promise<Manifest> {
  return readJson(readFile, MANIFEST_FILE, parseManifest, signal);
}

/** Reads a file of JSON. Fails where `parse` returns null. */
export async function readJson<T>(
  readFile: ReadFile,
  file: string,
  parse: (value: unknown) => T | null,
  signal: AbortSignal | undefined,
): Promise<T> {
  const value = parse(parseJson(decode(await readFile(file, signal), file)));
  if (value === null) throw new FailureError({ kind: 'unreadable', file });
  return value;
}

/** Decodes UTF-8: hosts send `.md` without a charset. Fails on other bytes, as of a file cut inside a syllable. */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FailureError({ kind: 'unreadable', file });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

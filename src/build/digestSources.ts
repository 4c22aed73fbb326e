import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, dayOfPath } from '../digest/day';
import { EXPECTED } from '../digest/expected';
import { parseDigest } from '../digest/parseDigest';
import { isFatal, type Problem } from '../digest/problem';

/** One digest file of the folder. */
export type DigestSource = {
  /** Path below the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly days: readonly Day[];
};

export type DigestFolder = {
  readonly sources: readonly DigestSource[];
  /** Faults that make a file unreadable: the build stops. `file:line: expected …, found …`. */
  readonly errors: readonly string[];
  /** Flaws, in the same form, that lose only the line or paper they name. */
  readonly warnings: readonly string[];
};

/**
 * Reads every file of a folder whose path names a day: `2025-02-26.md`, `2025/02/26.md`. Skips other
 * files, and all whose path has a part that begins with a dot. Throws where the folder cannot be read.
 */
export async function readDigestFolder(folder: string): Promise<DigestFolder> {
  const paths = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => dayOfPath(path) !== null && !/(^|\/)\./.test(path))
    .sort();
  // One at a time: 4,000 open files are more than many systems allow.
  const results: Result[] = [];
  for (const path of paths) {
    results.push(readSource(folder, path, await readFile(join(folder, path))));
  }
  return {
    sources: results.flatMap(({ source }) => source ?? []),
    errors: results.flatMap(({ errors }) => errors),
    warnings: results.flatMap(({ warnings }) => warnings),
  };
}

type Result = { source: DigestSource | null; errors: string[]; warnings: string[] };

function readSource(folder: string, path: string, bytes: Buffer): Result {
  const file = join(folder, path);
  const badLine = firstBadLine(bytes);
  if (badLine > 0) {
    const errors = [`${file}:${badLine}: expected UTF-8, found bytes that are not`];
    return { source: null, errors, warnings: [] };
  }
  const text = bytes.toString('utf8');
  const { papers, problems } = parseDigest(text);
  const days = [...new Set(papers.map(({ day }) => day))];
  const word = (problem: Problem) => wordProblem(file, problem);
  const named = dayOfPath(path);
  const misnamed = named !== null && days.length > 0 && !days.includes(named);
  return {
    source: { path, text, days },
    errors: problems.filter(isFatal).map(word),
    warnings: [
      ...(misnamed ? [`${file}:1: expected the day of the file's name, found ${days}`] : []),
      ...problems.filter((problem) => !isFatal(problem)).map(word),
    ],
  };
}

function wordProblem(file: string, { kind, line, found, paper }: Problem): string {
  const actual = found === '' ? 'found nothing of it' : `found "${found}"`;
  return `${file}:${line}: ${paper ? `paper ${paper}: ` : ''}expected ${EXPECTED[kind]}, ${actual}`;
}

/** Returns the number of the first line whose bytes are not UTF-8, from 1; 0 where all are. */
function firstBadLine(bytes: Buffer): number {
  if (isUtf8(bytes)) return 0;
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) return line;
    if (end < 0) return line;
    start = end + 1;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../digest/day';
import { EXPECTED } from '../digest/expected';
import type { MediaHosts } from '../digest/media';
import type { Paper } from '../digest/paper';
import { parseDigest } from '../digest/parseDigest';
import { isFatal, type Problem } from '../digest/problem';
import { NO_SETTINGS, type SiteSettings, sourceOfFile } from '../digest/siteSettings';
import { decodeText } from '../importers/decodeText';
import { type DigestName, readDigestName, readForeignName } from '../importers/digestName';
import { importDigest, isForeignName } from '../importers/importers';
import type { ImportProblem } from '../importers/problems';
import { readNamedDigest } from '../importers/readNamedDigest';
import { withoutRefusedHosts } from '../importers/refusedHosts';
import { placeOf, wordProblem } from '../importers/wordProblem';
import { sayDaysOfSeveralFiles } from './dayFiles';
import { reasonOf } from './inputError';
import { listFiles } from './listFiles';
import { sourcesOfText } from './sourcesOfText';
import { tenOf } from './tenOf';

/** What a digest file of the folder says of a day. */
export type DigestSource = {
  /** Path below the folder, with `/`. Sources of several days may be of the same file. */
  readonly path: string;
  readonly day: Day;
  /** That of the day alone, unless the file cannot be split (`sourcesOfText`). */
  readonly text: string;
};

export type DigestFolder = {
  /** In the order of their paths without the ending: where two list a paper on a day, the later counts. */
  readonly sources: readonly DigestSource[];
  /** Faults that stop the build, `file:line: expected …, found …`. At most ten a file, and their number. */
  readonly errors: readonly string[];
  /** Flaws, in the same form, that lose only the file, line or paper they name. */
  readonly warnings: readonly string[];
  /** How many flaws there are, those that `warnings` leaves out too. */
  readonly flaws: number;
};

/**
 * Reads every file of a folder whose path names a day, `2025-02-26.md`, `2025/02/26.md`, or nearly does, and
 * every `.json` and `.jsonl` file of a format that is known. Skips other files, and all whose path has a part that
 * begins with a dot. Throws where the folder cannot be read.
 */
export async function readDigestFolder(
  folder: string,
  { mediaHosts, sources }: Pick<SiteSettings, 'mediaHosts' | 'sources'> = NO_SETTINGS,
): Promise<DigestFolder> {
  const place = { folder, mediaHosts };
  const { paths, errors } = await listFiles(folder);
  const files: FileRead[] = [];
  // One at a time: 4,000 open files are more than many systems allow.
  for (const path of paths.toSorted(byStem)) {
    const name = readDigestName(path);
    const read = name
      ? await readSource(place, path, name)
      : isForeignName(path) && (await readForeignSource(place, path));
    if (read) files.push(read);
  }
  const shared = sayDaysOfSeveralFiles(folder, files, (path) => sourceOfFile(sources, path));
  return {
    sources: files.flatMap(({ sources }) => sources),
    errors: [...errors, ...files.flatMap(({ file, errors }) => tenOf(file, errors))],
    warnings: [
      ...files.flatMap(({ file, warnings }) => tenOf(file, warnings)),
      ...tenOf(folder, shared),
    ],
    flaws: files.reduce((sum, { warnings }) => sum + warnings.length, shared.length),
  };
}

/** The ending counts last: `2025-02-26.md` comes before `2025-02-26 (1).md`. */
function byStem(a: string, b: string): number {
  const [x, y] = [a, b].map((path) => path.replace(/\.[^./]*$/, ''));
  const [first, second] = x === y ? [a, b] : [x, y];
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Where the files are, and the hosts of the pictures and videos that they may have. */
type Place = { readonly folder: string; readonly mediaHosts: MediaHosts };

type FileRead = {
  /** As messages name it. */
  readonly file: string;
  readonly sources: readonly DigestSource[];
  readonly papers: readonly Paper[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
};

const NOTHING = { sources: [], papers: [], errors: [], warnings: [] } as const;

async function readSource(place: Place, path: string, name: DigestName): Promise<FileRead> {
  const read = await readDigestFile(place, path, name.day);
  return name.isPlain ? read : withOddName(read, path, 'md');
}

/** A file that only nearly names a day may be something else: where it is no digest it is left out. */
function withOddName(read: FileRead, path: string, ending: string): FileRead {
  const { file, sources, errors, warnings } = read;
  const day = sources[0]?.day ?? '2025-02-26';
  const odd = `${file}: expected a name like ${day}.${ending}, found "${path}"`;
  if (errors.length === 0) return { ...read, warnings: [`${odd}; it is read`, ...warnings] };
  const leftOut = [`${odd}; it is left out, as it cannot be read:`, ...errors];
  return { ...NOTHING, file, warnings: leftOut };
}

async function readDigestFile(
  { folder, mediaHosts }: Place,
  path: string,
  named: Day | null,
): Promise<FileRead> {
  const file = join(folder, path);
  const read = await readText(file);
  if (typeof read !== 'string') return { ...NOTHING, file, errors: [read.error] };
  const { text, papers, problems, isNamed } = readNamedDigest(read, named, mediaHosts);
  const sources = sourcesOfText(path, text, papers, mediaHosts);
  const days = sources.map(({ day }) => day);
  const { others, hosts } = withoutRefusedHosts(problems, mediaHosts);
  const told = [
    ...hosts.map((problem) => wordImportProblem(file, problem)),
    ...others.map((problem) => wordDigestProblem(file, problem)),
  ];
  if (problems.some(isFatal)) return { file, sources, papers, errors: told, warnings: [] };
  const misnamed = named !== null && !days.includes(named);
  const odd = [
    ...(isNamed ? [`${file}:1: expected a day heading, found none; the file's name says it`] : []),
    ...(misnamed ? [`${file}:1: expected the day of the file's name, found ${days}`] : []),
  ];
  return { file, sources, papers, errors: [], warnings: [...odd, ...told] };
}

/**
 * Reads a file of another format, a source for each of its days. null: it is of none that is known. Stops the build
 * where its name begins with a day, so that it was meant to be read; else it is left out with a warning.
 */
async function readForeignSource(place: Place, path: string): Promise<FileRead | null> {
  const name = readForeignName(path);
  const read = await readForeignFile(place, path);
  if (!read) return null;
  if (name && !name.isPlain)
    return withOddName(read, path, path.replace(/^.*\./s, '').toLowerCase());
  return name?.isOfDay
    ? read
    : { ...read, errors: [], warnings: [...read.errors, ...read.warnings] };
}

async function readForeignFile(
  { folder, mediaHosts }: Place,
  path: string,
): Promise<FileRead | null> {
  const file = join(folder, path);
  const read = await readText(file);
  if (typeof read !== 'string') {
    return readForeignName(path) ? { ...NOTHING, file, errors: [read.error] } : null;
  }
  const imported = importDigest(path, read, false, mediaHosts, file);
  if (!imported) return null;
  const isRefused = imported.problems.some((problem) => problem.isFatal);
  const told = imported.problems.map((problem) => wordImportProblem(file, problem));
  return {
    file,
    sources: imported.days.map(({ day, text }) => ({ path, day, text })),
    papers: imported.days.flatMap(({ text }) => parseDigest(text).papers),
    errors: isRefused ? told : [],
    warnings: isRefused ? [] : told,
  };
}

async function readText(file: string): Promise<string | { readonly error: string }> {
  const bytes = await readFile(file).catch(reasonOf);
  if (typeof bytes === 'string') return { error: `${file}: expected a digest, found ${bytes}` };
  const decoded = decodeText(bytes);
  if (typeof decoded === 'string') return decoded;
  return { error: `${file}:${decoded.line}: expected UTF-8, found ${decoded.found}` };
}

function wordImportProblem(file: string, problem: ImportProblem): string {
  return `${placeOf(file, problem)}: ${wordProblem(problem)}`;
}

function wordDigestProblem(file: string, { kind, line, found, paper }: Problem): string {
  const actual = found === '' ? 'found nothing of it' : `found "${found}"`;
  return `${file}:${line}: ${paper ? `paper ${paper}: ` : ''}expected ${EXPECTED[kind]}, ${actual}`;
}

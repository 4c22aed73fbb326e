import type { Day } from '../../digest/day';
import type { MediaHosts } from '../../digest/media';
import type { Paper } from '../../digest/paper';
import { parseDigest } from '../../digest/parseDigest';
import { importDigest } from '../../importers/importers';
import { placeOf, wordProblem } from '../../importers/wordProblem';
import { CollectError } from './collectError';

export type PapersByDay = {
  /** Oldest first. */
  readonly days: ReadonlyMap<Day, readonly Paper[]>;
  /** What could not be read, `2026-01-05.json: papers[3].votes: expected …, found …`. */
  readonly problems: readonly string[];
};

/**
 * Reads the papers of a file of one of the formats of `importers`, which its name and its text tell. Throws a
 * `CollectError` where none of it can be read.
 *
 * @param mediaHosts of the site: pictures and videos on others are left out
 * @param isWhole all pages of an API were read
 */
export function papersOf(
  path: string,
  text: string,
  mediaHosts: MediaHosts,
  isWhole = false,
): PapersByDay {
  const imported = importDigest(path, text, isWhole, mediaHosts);
  if (!imported) {
    throw new CollectError(
      `${path}: expected papers in a format that is known, found none of them. src/importers/README.md lists the formats.`,
    );
  }
  const problems = imported.problems.map(
    (problem) => `${placeOf(path, problem)}: ${wordProblem(problem)}`,
  );
  if (imported.problems.some(({ isFatal }) => isFatal)) {
    throw new CollectError(problems.join('\n'));
  }
  const days = imported.days.map(
    ({ day, text: digest }) => [day, parseDigest(digest, mediaHosts).papers] as const,
  );
  return { days: new Map(days), problems };
}

import type { Day } from '../digest/day';
import type { MediaHosts } from '../digest/media';
import { type Digest, isReadable, parseDigest } from '../digest/parseDigest';
import { datesIn } from './digestName';

export type NamedDigest = Digest & {
  /** As it is published. */
  readonly text: string;
  /** No heading names a day: the text got one, of the day of the file's name. */
  readonly isNamed: boolean;
};

/**
 * Reads the digest of a file whose name says `day`, or nothing. Where no heading says a day the name does. The
 * text gets the heading then, since it is read again without the name. A heading of another day, or of one that
 * does not exist, contradicts the name, and the digest stays without a day.
 */
export function readNamedDigest(
  text: string,
  day: Day | null,
  mediaHosts: MediaHosts,
): NamedDigest {
  const digest = { ...parseDigest(text, mediaHosts), text, isNamed: false };
  const [opening = ''] = text.split('###', 1);
  if (isReadable(digest) || day === null || datesIn(opening).some((date) => date !== day)) {
    return digest;
  }
  const headed = `## Daily Papers (${day})\n${text}`;
  const named = parseDigest(headed, mediaHosts);
  if (!isReadable(named)) return digest;
  const problems = named.problems.map((problem) => ({ ...problem, line: problem.line - 1 }));
  return { papers: named.papers, problems, text: headed, isNamed: true };
}

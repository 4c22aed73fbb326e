import type { Paper } from '../../../src/digest/paper';
import { parseDigest } from '../../../src/digest/parseDigest';
import { importDigest } from '../../../src/importers/importers';
import { wordProblem } from '../../../src/importers/wordProblem';

/** What a file gives: the papers that are read from its digests, and its problems in words. */
export function imported(content: unknown, path = '2026-01-05.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const found = importDigest(path, text);
  if (!found) throw new Error(`${path} is of no format`);
  const digests = found.days.map((day) => parseDigest(day.text));
  const unread = digests.flatMap(({ problems }) => problems.map(({ kind }) => kind));
  return {
    days: found.days.map(({ day }) => day),
    papers: digests.flatMap(({ papers }) => papers),
    /** Of the digests that the importer has written. */
    unread: unread.filter((kind) => kind !== 'no-summary'),
    problems: found.problems.map(
      (problem) => `${problem.line ? `${problem.line}: ` : ''}${wordProblem(problem)}`,
    ),
    isRefused: found.problems.some(({ isFatal }) => isFatal),
  };
}

/** The one paper of a file, and its problems. */
export function importedPaper(entry: unknown, path?: string): Paper & { problems: string[] } {
  const { papers, problems } = imported([entry], path);
  const [paper] = papers;
  if (!paper || papers.length > 1) throw new Error(`one paper expected: ${problems}`);
  return { ...paper, problems };
}

/** Entries as a JSONL file has them. */
export const lines = (...entries: readonly unknown[]) =>
  entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))).join('\n');

/** Sections as `[label, …texts]`. */
export const sectionsOf = ({ sections }: Paper) =>
  sections.map(({ label, bullets }) => [label, ...bullets.map(({ text }) => text)]);

/** How much of a span of time is about a topic: papers of the topic, and all papers. */
export type Share = { readonly papers: number; readonly total: number };

/** Papers of a topic at least, in the time when there are more of them: fewer say nothing. */
const MIN_PAPERS = 5;

/** Standard errors between the estimate and its bound: one in ten is beyond by chance. */
const STANDARD_ERRORS = 1.28;

/**
 * How clearly the share of a topic has risen, 0 for not at all: the lower bound of the log ratio of both shares,
 * times the root of the papers, so that a topic of many papers goes before one of few that has risen as much.
 * Swap both for how clearly it has fallen. Score and constants are those that gave convincing lists for the
 * quarters of 2024, each against the two before.
 *
 * @param before the time right before, which may be longer
 */
export function riseOf(now: Share, before: Share): number {
  if (now.papers < MIN_PAPERS) return 0;
  const [after, earlier] = [smooth(now), smooth(before)];
  const ratio = Math.log(after.papers / after.total / (earlier.papers / earlier.total));
  const bound = ratio - STANDARD_ERRORS * Math.sqrt(variance(after) + variance(earlier));
  return Math.max(0, bound * Math.sqrt(now.papers));
}

/** A topic that nobody wrote about before has not risen without end. */
function smooth({ papers, total }: Share): Share {
  return { papers: papers + 1, total: total + 20 };
}

/** Variance of the logarithm of a share of papers. */
function variance({ papers, total }: Share): number {
  return 1 / papers - 1 / total;
}

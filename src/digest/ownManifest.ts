import type { NumberedDay, NumberedPaper } from './catalogue';
import type { Day } from './day';
import { doubtfulOf, type Manifest, type ManifestDay } from './manifest';
import { type OwnSource, ownHash, withOwnPapers } from './ownDigests';
import type { Paper } from './paper';
import { repeatsOf } from './repeats';
import { sumOfKnown } from './sumOfKnown';

/** A paper of the reader's as `numbers` has those of the archive, and whether its summary is in doubt. */
type OwnNumbered = NumberedPaper & Pick<Paper, 'isDoubtful'>;

/**
 * Adds the reader's own days to a manifest. A day of both has the papers of the archive and those that it lacks.
 *
 * @param listed what the days of the archive list; null: not known, and every paper of the reader's counts as new
 * @param own as `ownDays` has them
 */
export function withOwnDays(
  archive: Manifest,
  listed: readonly NumberedDay[] | null,
  own: ReadonlyMap<Day, readonly OwnSource[]>,
): Manifest {
  if (own.size === 0) return archive;
  const entries = new Map(archive.days.map((entry) => [entry.day, entry]));
  const papers = new Map(listed?.map((day) => [day.day, day.papers]));
  for (const [day, sources] of own) {
    const ofArchive = papers.get(day) ?? [];
    const merged = withOwnPapers(ofArchive, sources.map(numbered));
    const entry = entries.get(day) ?? null;
    entries.set(day, ownEntry(day, entry, sources, merged.slice(ofArchive.length)));
    papers.set(day, merged);
  }
  const days = [...entries.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
  return { ...archive, days, repeats: listed && repeatsIn(papers), archive };
}

function numbered({ part: { day, papers } }: OwnSource): OwnNumbered[] {
  return papers.map((paper, index) => ({ ...paper, day, rank: index + 1 }));
}

/** A day as the archive has it, null: it has none, with the papers that are added to it. */
function ownEntry(
  day: Day,
  archive: ManifestDay | null,
  sources: readonly OwnSource[],
  added: readonly OwnNumbered[],
): ManifestDay {
  const { papers = 0, votes = null, bytes = 0, hash = '' } = archive ?? {};
  const doubtful = [
    ...(archive ? doubtfulOf(archive) : []),
    ...added.flatMap(({ id, isDoubtful }) => (isDoubtful ? id : [])),
  ];
  return {
    ...archive,
    day,
    papers: papers + added.length,
    votes: sumOfKnown([votes, ...added.map((paper) => paper.votes)]),
    bytes: sources.reduce((sum, { part }) => sum + part.end - part.start, bytes),
    // Another one whenever the papers may be others.
    hash: hash + ownHash(sources),
    ...(doubtful.length > 0 && { doubtful }),
    own: { archive },
  };
}

function repeatsIn(papers: ReadonlyMap<Day, readonly NumberedPaper[]>) {
  const days = new Map<string, Day[]>();
  for (const [day, ofDay] of [...papers].sort(([a], [b]) => (a < b ? 1 : -1))) {
    for (const { id } of ofDay) days.set(id, [...(days.get(id) ?? []), day]);
  }
  return repeatsOf(days.values());
}

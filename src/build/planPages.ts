import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import {
  digestFile,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type Manifest,
  packFile,
  packMonth,
} from '../digest/manifest';
import { parseLookup } from '../digest/manifestFile';
import {
  entriesIn,
  nameOfPeriod,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  periodOf,
} from '../digest/period';
import type { DigestFiles } from './collectDigests';
import { filesOfYear } from './filesOfYear';
import type { PageLimit } from './parsePages';
import {
  filesOfDay,
  filesOfPaper,
  filesOfPeriod,
  keyOfDay,
  keyOfPaper,
  keyOfPeriod,
  type ListedPaper,
} from './partialFiles';
import type { PageContent, ScreenPages } from './screenPages';
import { listedTopics, topicFiles, topicsOfPapers } from './topicsOfPapers';

export type PagePlan = {
  /** Below the base, `'paper/2502.18411'`. */
  readonly path: string;
  /** Files that its script reads first, below the base. */
  readonly reads: readonly string[];
  /** The files that it is rendered from: the archive, as far as it shows it. */
  readonly files: () => DigestFiles;
  /** Tells their content: the same for the same files, and another one for others. Cheaper than they are. */
  readonly key: string;
  /** Pages that are kept together for the next build: what changes together. */
  readonly group: string;
};

/**
 * Plans the pages of an archive, all but the first page, `''`. Pages that read the same digest follow one
 * another: a day, then the papers whose newest day it is. Weeks, months and years come last, newest first.
 *
 * @param limit of papers leaves out the pages of those that follow
 */
export function planPages(
  files: DigestFiles,
  manifest: Manifest,
  screens: readonly ScreenPages[],
  limit: PageLimit = 'all',
): PagePlan[] {
  if (limit === 'first-page') return [];
  const papers = papersByDay(files, manifest);
  const topics = topicsOfPapers(files, manifest);
  let left = limit === 'all' ? Number.POSITIVE_INFINITY : limit.papers;
  const entries = new Map(manifest.days.map((entry) => [entry.day, entry]));
  const pathsOf = (content: PageContent) =>
    screens.filter((screen) => screen.content === content).map(({ path }) => path);
  return [
    ...pathsOf('archive').map((path) => ({
      path,
      reads: [MANIFEST_FILE],
      files: () => files,
      key: manifest.hash,
      group: 'archive',
    })),
    ...topicPaths(files, manifest, pathsOf).map((path) => ({
      path,
      reads: [MANIFEST_FILE, ...topicFiles(manifest)],
      files: () => files,
      key: manifest.hash,
      group: 'topics',
    })),
    ...manifest.days.flatMap((entry) => [
      ...pathsOf('day').map((path) => ({
        path: path + entry.day,
        reads: [MANIFEST_FILE, digestFile(entry)],
        files: () => filesOfDay(entry, files, manifest),
        key: keyOfDay(entry, manifest),
        group: `day-${packMonth(entry.day)}`,
      })),
      ...(papers.get(entry.day) ?? []).flatMap((paper) => {
        left -= 1;
        if (left < 0) return [];
        return pathsOf('paper').map((path) => ({
          path: path + paper.id,
          reads: [
            MANIFEST_FILE,
            lookupFile(lookupMonth(paper.id), manifest.lookups[lookupMonth(paper.id)] ?? ''),
            ...paper.days.flatMap((day) => entries.get(day) ?? []).map(digestFile),
          ],
          files: () => filesOfPaper(paper, files, manifest),
          // Its topics are not in its files: which of them the archive lists depends on all papers.
          key: JSON.stringify([keyOfPaper(paper, entries), topics.get(paper.id)]),
          group: `paper-${packMonth(entry.day)}`,
        }));
      }),
    ]),
    ...PERIOD_KINDS.flatMap((kind) =>
      periodsOf(kind, manifest).flatMap((period, index) =>
        // The page without a name is that of the newest.
        (index === 0 ? ['', period.name] : [period.name]).flatMap((name) =>
          pathsOf(kind).map((path) => ({
            path: name === '' ? path.slice(0, -1) : path + name,
            reads: [MANIFEST_FILE, ...filesOf(period, files, manifest)],
            ...contentOf(period, files, manifest),
            group: `${kind}-${period.name.slice(0, 4)}`,
          })),
        ),
      ),
    ),
  ];
}

/** The page of all topics, and that of each. */
function topicPaths(
  files: DigestFiles,
  manifest: Manifest,
  pathsOf: (content: PageContent) => string[],
): string[] {
  const ids = listedTopics(files, manifest).map(({ id }) => id);
  return [...pathsOf('topics'), ...pathsOf('topic').flatMap((path) => ids.map((id) => path + id))];
}

/** The periods with a digest, newest first. */
function periodsOf(kind: PeriodKind, { days }: Manifest): Period[] {
  const byName = new Map(days.map(({ day }) => [nameOfPeriod(kind, day), day]));
  return Array.from(byName.values(), (day) => periodOf(kind, day));
}

/** The files that `periodQuery` reads: those of the days of a week, the pack of a month, few of a year. */
function filesOf(period: Period, files: DigestFiles, manifest: Manifest): string[] {
  const { days, packs } = manifest;
  switch (period.kind) {
    case 'week':
      return entriesIn(period, days).map(digestFile);
    case 'month':
      return [packFile(period.name, packs[period.name] ?? '')];
    case 'year':
      return filesOfYear(period, files, manifest);
  }
}

/** The part of the archive that a period shows; a year is shown by the catalogue, which is of all of it. */
function contentOf(
  period: Period,
  files: DigestFiles,
  manifest: Manifest,
): Pick<PagePlan, 'files' | 'key'> {
  return period.kind === 'year'
    ? { files: () => files, key: manifest.hash }
    : {
        files: () => filesOfPeriod(period, files, manifest),
        key: keyOfPeriod(period, manifest),
      };
}

/** Groups the papers by the newest of their days. */
function papersByDay(files: DigestFiles, { lookups }: Manifest): Map<Day, ListedPaper[]> {
  const byDay = new Map<Day, ListedPaper[]>();
  for (const [month, hash] of Object.entries(lookups)) {
    const lookup = parseLookup(JSON.parse(files.get(lookupFile(month, hash)) ?? 'null')) ?? {};
    for (const [id, days] of Object.entries(lookup)) {
      const [newest] = days;
      if (!newest) continue;
      const listed = byDay.get(newest) ?? [];
      byDay.set(newest, listed);
      listed.push({ id: id as ArxivId, days });
    }
  }
  return byDay;
}

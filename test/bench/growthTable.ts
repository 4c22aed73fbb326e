import { FIGURES, type Figure, type FigureName } from './growthFigures';
import type { GrowthRun } from './measureGrowth';
import { spreadOf } from './spread';

/** All runs with an archive of so many papers. */
export type GrownSize = {
  readonly papers: number;
  readonly browser: string;
  readonly date: string;
  readonly runs: readonly GrowthRun[];
};

const NAMES = Object.keys(FIGURES) as FigureName[];

/** Writes the table of all sizes, and below it what is not reached and what could not be measured, with the reasons. */
export function growthTable(sizes: readonly GrownSize[]): string {
  const bySize = sizes.toSorted((a, b) => a.papers - b.papers);
  const head = ['figure', 'against', ...bySize.map(({ papers }) => papers.toLocaleString('en'))];
  const rows = NAMES.map((name) => {
    const { name: told, against }: Figure = FIGURES[name];
    return [told, against ?? '', ...bySize.map((size) => writeCell(name, size))];
  });
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const lines = bySize.map(
    ({ papers, browser, date, runs }) =>
      `${papers.toLocaleString('en')} papers: ${date}, Chromium ${browser}, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}.`,
  );
  return [...table, '', lines.join(' '), ...notReached(bySize), ...notMeasured(bySize)].join('\n');
}

function writeCell(name: FigureName, size: GrownSize): string {
  const values = valuesOf(name, size);
  if (values.length === 0) return 'not measured';
  const { median, least, most } = spreadOf(values);
  const [middle, low, high] = [median, least, most].map(writeNumber);
  const spread = low === high ? '' : ` (${low}–${high})`;
  return `${middle}${spread}${isReached(name, size) ? '' : ' **not reached**'}`;
}

function writeNumber(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function valuesOf(name: FigureName, { runs }: GrownSize): number[] {
  return runs.flatMap(({ figures }) => figures[name] ?? []);
}

function isReached(name: FigureName, size: GrownSize): boolean {
  const { most }: Figure = FIGURES[name];
  const values = valuesOf(name, size);
  return most === null || values.length === 0 || spreadOf(values).median <= most(size.papers);
}

function notReached(sizes: readonly GrownSize[]): string[] {
  const lines = NAMES.flatMap((name) => {
    const { name: told, most, why }: Figure = FIGURES[name];
    const missed = sizes.filter((size) => !isReached(name, size));
    if (most === null || missed.length === 0) return [];
    const wanted = missed.map(
      ({ papers }) => `${writeNumber(most(papers))} at ${papers.toLocaleString('en')}`,
    );
    return [
      `- ${told}: wanted ${wanted.join(', ')}. ${why === '' ? 'No reason is known.' : `${why}.`}`,
    ];
  });
  return lines.length > 0 ? ['', 'Not reached:', '', ...lines] : [];
}

function notMeasured(sizes: readonly GrownSize[]): string[] {
  const lines = sizes.flatMap(({ papers, runs }) =>
    [
      ...new Set(
        runs.flatMap(({ failures }) => failures.map(({ part, why }) => `${part}: ${why}`)),
      ),
    ].map((failure) => `- at ${papers.toLocaleString('en')}, ${failure}`),
  );
  return lines.length > 0 ? ['', 'Not measured:', '', ...lines] : [];
}

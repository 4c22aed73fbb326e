import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { DEFAULT_MEDIA_HOSTS, type MediaHosts } from '../digest/media';
import { dailyArxiv } from './dailyArxiv';
import { readForeignName } from './digestName';
import { explainUnknown, namesPaper } from './explainUnknown';
import { fitLists } from './fitLists';
import type { ForeignFile, ForeignPaper, Importer } from './foreignPaper';
import { huggingFace } from './huggingFace';
import { koreanJson } from './koreanJson';
import { mayBeOwn, ownJson } from './ownJson';
import { createProblems, type ImportProblem, type Problems, type Refusal } from './problems';
import { readFile } from './readFile';
import { writeDigest } from './writeDigest';

/**
 * Every format that is read. The one of most entries reads a file, so that an odd entry changes nothing; of as many
 * the first, since `koreanJson` has what `huggingFace` looks for.
 */
const IMPORTERS: readonly Importer[] = [ownJson, koreanJson, huggingFace, dailyArxiv];

/** What a foreign file gives. */
export type Imported = {
  /** Oldest first, as markdown that `parseDigest` reads. None for a day without papers, or a fatal problem. */
  readonly days: readonly { readonly day: Day; readonly text: string }[];
  /** At most ten, and one that counts the others. */
  readonly problems: readonly ImportProblem[];
};

/** Returns whether a file may be of a format of others, by the ending of its name: `.json`, `.jsonl`. */
export function isForeignName(path: string): boolean {
  return /\.jsonl?$/i.test(path);
}

/**
 * Reads a `.json` or `.jsonl` file of papers as digests. `path` has `/` between its parts, and may name a day.
 * null: the file is of none of these formats, such as `site.json`. One whose name begins with a day always is, if
 * a damaged one, and others that show that papers were meant. Never throws.
 *
 * @param isWhole all pages of an API were read
 * @param place the file as commands that mend it name it
 */
export function importDigest(
  path: string,
  text: string,
  isWhole = false,
  mediaHosts: MediaHosts = DEFAULT_MEDIA_HOSTS,
  place = path,
): Imported | null {
  if (!isForeignName(path)) return null;
  const problems = createProblems();
  const read = readFile(path, text, problems, mediaHosts, place);
  const isDated = readForeignName(path) !== null;
  if (!read) return isDated || namesPaper(text) ? { days: [], problems: problems.all() } : null;
  const file = { ...read, isWhole };
  const importer = importerOf(file);
  if (!importer) {
    const flaw = explainUnknown(file, isDated);
    if (flaw) problems.refuse({ flaw });
    return flaw && { days: [], problems: problems.all() };
  }
  const papers = withoutRepeats(importer.read(file), problems).map(fitLists);
  noteOtherDay(file, papers, problems);
  const reason = reasonToRefuse(file, papers, importer.name);
  if (reason !== null && !problems.areFatal()) problems.refuse(reason);
  if (problems.areFatal()) return { days: [], problems: problems.all() };
  for (const { source, sections } of papers) {
    if (sections.length === 0) problems.add(source, 'text', source.value);
  }
  return { days: writeDays(papers), problems: problems.all() };
}

/** null: the file is of no format. */
function importerOf(file: ForeignFile): Importer | null {
  const counts = IMPORTERS.map(({ countIn }) => countIn(file));
  const most = Math.max(...counts);
  if (most > 0) return IMPORTERS[counts.indexOf(most)] ?? null;
  return mayBeOwn(file) ? ownJson : null;
}

/** The first of a day counts. */
function withoutRepeats(papers: readonly ForeignPaper[], problems: Problems): ForeignPaper[] {
  const known = new Set<string>();
  const repeated: ArxivId[] = [];
  const kept = papers.filter(({ day, id }) => {
    const isNew = known.size < known.add(`${day} ${id}`).size;
    if (!isNew) repeated.push(id);
    return isNew;
  });
  if (repeated.length > 0) {
    const ids = repeated.length > 3 ? [...repeated.slice(0, 3), '…'] : repeated;
    const data = { papers: repeated.length, ids: ids.join(', ') };
    problems.note({ kind: 'repeated-papers', data });
  }
  return kept;
}

function noteOtherDay(
  file: ForeignFile,
  papers: readonly ForeignPaper[],
  problems: Problems,
): void {
  const other = papers.find(({ day }) => day !== file.day);
  if (!file.isNamedByDay || !file.day || !other) return;
  problems.note({ kind: 'other-day', data: { named: file.day, listed: other.day } });
}

/** Says why a file is refused whose papers have been read; null: it is not. */
function reasonToRefuse(
  { entries }: ForeignFile,
  papers: readonly ForeignPaper[],
  format: string,
): Refusal | null {
  if (entries.length === 0) return null;
  if (papers.length === 0) {
    return { flaw: { kind: 'no-papers', data: { entries: entries.length, format } } };
  }
  const texts = papers.filter(({ sections }) => sections.length > 0).length;
  if (texts * 10 >= papers.length) return null;
  return { flaw: { kind: 'few-texts', data: { texts, papers: papers.length, format } } };
}

function writeDays(papers: readonly ForeignPaper[]): Imported['days'] {
  const days = [...new Set(papers.map(({ day }) => day))].sort();
  return days.map((day) => {
    const papersOfDay = papers.filter((paper) => paper.day === day);
    return { day, text: writeDigest(day, papersOfDay) };
  });
}

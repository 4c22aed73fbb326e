import type { ArxivId } from '../digest/arxivId';
import { authorsFile, writeBuckets } from '../digest/authorBuckets';
import type { AuthorHashes } from '../digest/authorHashes';
import { namesFile, writeNames } from '../digest/authorNames';
import { numbersFile, titlesFile, writeNumbers, writeTitles } from '../digest/catalogue';
import type { Day } from '../digest/day';
import {
  type CatalogueHashes,
  digestFile,
  firstRowsFile,
  lookupFile,
  lookupMonth,
  MANIFEST_FILE,
  type ManifestDay,
  packFile,
  packMonth,
} from '../digest/manifest';
import type { Paper } from '../digest/paper';
import { isOneSource, type SourceRuns, writeSourceRuns } from '../digest/paperSource';
import { type Digest, parseDigest } from '../digest/parseDigest';
import { repeatsOf } from '../digest/repeats';
import { type Source, sourceOfFile } from '../digest/siteSettings';
import { sumOfKnown } from '../digest/sumOfKnown';
import { type TopicList, writeTopics } from '../digest/topicList';
import { topicsFile } from '../digest/topicsFile';
import { writeManifest } from '../digest/writeManifest';
import { isDoubtfulPaper } from '../topics/isDoubtfulPaper';
import { collectAuthors } from './collectAuthors';
import { collectTopics } from './collectTopics';
import { joinTexts } from './dayFiles';
import type { DigestSource } from './digestSources';
import { hashOf } from './hashOf';
import { readTermTable } from './readTermTable';
import { writeFirstRows } from './writeFirstRows';

/** The files of `digests/`, path below the base → content. */
export type DigestFiles = ReadonlyMap<string, string>;

/**
 * Makes the files that the app reads: the manifest, a file a day, a pack a month, the lookups, the
 * catalogue. The texts of several sources of a day are joined in their order, and of a paper that several list
 * the last counts.
 *
 * @param siteSources of the settings: the manifest says of which each paper is, unless all are of the same
 * @param parse reads a text, or remembers how it reads
 */
export function collectDigests(
  sources: readonly DigestSource[],
  siteSources: readonly Source[] = [],
  parse: (text: string) => Digest = parseDigest,
): DigestFiles {
  const files = new Map<string, string>();
  const { synonymsOf } = readTermTable();
  const days: ManifestDay[] = [];
  const textsByMonth = new Map<string, string[]>();
  const papersByMonth = new Map<string, Map<ArxivId, Day[]>>();
  const listed: CollectedDay[] = [];
  const allDoubtful = new Set<Paper>();

  for (const [day, ofDay] of [...sourcesByDay(sources)].sort(newestFirst)) {
    const text = joinTexts(ofDay.map((source) => source.text));
    const papers = parse(text).papers.filter((paper) => paper.day === day);
    const doubtful = papers.filter((paper) => isDoubtfulPaper(paper, synonymsOf));
    const entry = {
      day,
      papers: papers.length,
      votes: sumOfKnown(papers.map(({ votes }) => votes)),
      bytes: Buffer.byteLength(text),
      hash: hashOf(text),
      ...(!isOneSource(siteSources) && { sources: runsOf(papers, ofDay, siteSources, parse) }),
      ...(doubtful.length > 0 && { doubtful: doubtful.map(({ id }) => id) }),
    };
    days.push(entry);
    files.set(digestFile(entry), text);
    const month = packMonth(day);
    textsByMonth.set(month, [...(textsByMonth.get(month) ?? []), text]);
    for (const { id } of papers) addToLookup(papersByMonth, id, day);
    listed.push({ day, papers, text });
    for (const paper of doubtful) allDoubtful.add(paper);
  }
  const packs: Record<string, string> = {};
  for (const [month, texts] of textsByMonth) {
    const text = texts.join('');
    const hash = hashOf(text);
    packs[month] = hash;
    files.set(packFile(month, hash), text);
  }
  const lookups: Record<string, string> = {};
  for (const [month, papers] of [...papersByMonth].sort()) {
    const text = JSON.stringify(Object.fromEntries(papers));
    const hash = hashOf(text);
    lookups[month] = hash;
    files.set(lookupFile(month, hash), text);
  }
  const repeats = repeatsOf([...papersByMonth.values()].flatMap((papers) => [...papers.values()]));
  const firstRows = addFirstRows(files, listed, parse);
  const catalogue = addCatalogue(files, listed.reverse(), allDoubtful);
  const hash = hashOf(JSON.stringify([days, repeats, packs, lookups, catalogue, firstRows]));
  const manifest = { hash, days, repeats, packs, lookups, catalogue, firstRows };
  return files.set(MANIFEST_FILE, writeManifest(manifest));
}

type CollectedDay = { readonly day: Day; readonly papers: readonly Paper[]; readonly text: string };

/** Adds the first rows of the newest day. null: its page reads the digest. */
function addFirstRows(
  files: Map<string, string>,
  [newest]: readonly CollectedDay[],
  parse: (text: string) => Digest,
): string | null {
  const text = newest && writeFirstRows(newest.day, newest.papers, newest.text, parse);
  if (!newest || !text) return null;
  const firstRows = hashOf(text);
  const file = firstRowsFile({ days: [newest], firstRows });
  if (file) files.set(file, text);
  return firstRows;
}

/** Adds the files of the catalogue. `days` are oldest first, so that a new day is an end and no change. */
function addCatalogue(
  files: Map<string, string>,
  days: readonly CollectedDay[],
  doubtful: ReadonlySet<Paper>,
): CatalogueHashes {
  const topics = collectTopics(days, doubtful);
  const numbers = writeNumbers(topics.days);
  const hash = hashOf(numbers);
  files.set(numbersFile(hash), numbers);
  const titles: Record<string, string> = {};
  for (const year of new Set(days.map(({ day }) => day.slice(0, 4)))) {
    const text = writeTitles(days.filter(({ day }) => day.startsWith(year)));
    titles[year] = hashOf(text);
    files.set(titlesFile(year, titles[year]), text);
  }
  const authors = addAuthors(files, days);
  return { numbers: hash, titles, authors, topics: addTopics(files, topics.list) };
}

/** Adds the list of topics. null: no topic has enough papers. */
function addTopics(files: Map<string, string>, list: TopicList): string | null {
  if (list.topics.length === 0) return null;
  const text = writeTopics(list);
  const hash = hashOf(text);
  files.set(topicsFile(hash), text);
  return hash;
}

/** Adds the files of authors. null: there are more than hashes can tell apart, and none is added. */
function addAuthors(
  files: Map<string, string>,
  days: readonly CollectedDay[],
): AuthorHashes | null {
  const authors = collectAuthors(days.flatMap(({ papers }) => papers));
  const numbers = new Map(authors.map((author) => [author.name, author.numbers]));
  const texts = writeBuckets(numbers);
  if (authors.length === 0 || !texts) return null;
  const buckets = texts.map((text, bucket) => {
    const hash = hashOf(text);
    files.set(authorsFile(bucket, hash), text);
    return hash;
  });
  const list = writeNames(authors);
  const names = hashOf(list);
  files.set(namesFile(names), list);
  return { buckets, names };
}

function sourcesByDay(sources: readonly DigestSource[]): Map<Day, DigestSource[]> {
  const byDay = new Map<Day, DigestSource[]>();
  for (const source of sources) {
    const ofDay = byDay.get(source.day);
    if (ofDay) ofDay.push(source);
    else byDay.set(source.day, [source]);
  }
  return byDay;
}

/** A paper that several files of the day list is of the last of them, as its text is. */
function runsOf(
  papers: readonly Paper[],
  ofDay: readonly DigestSource[],
  siteSources: readonly Source[],
  parse: (text: string) => Digest,
): SourceRuns {
  const indexes = new Map<string, number>();
  for (const { path, text } of ofDay) {
    const index = sourceOfFile(siteSources, path);
    for (const { id, day } of parse(text).papers) indexes.set(`${day} ${id}`, index);
  }
  return writeSourceRuns(papers.map(({ id, day }) => indexes.get(`${day} ${id}`) ?? -1));
}

function newestFirst([a]: [Day, unknown], [b]: [Day, unknown]): number {
  return a < b ? 1 : -1;
}

function addToLookup(months: Map<string, Map<ArxivId, Day[]>>, id: ArxivId, day: Day): void {
  const month = months.get(lookupMonth(id)) ?? new Map<ArxivId, Day[]>();
  months.set(lookupMonth(id), month.set(id, [...(month.get(id) ?? []), day]));
}

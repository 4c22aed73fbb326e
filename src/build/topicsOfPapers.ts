import type { ArxivId } from '../digest/arxivId';
import { numbersFile, parseNumbers } from '../digest/catalogue';
import type { Manifest } from '../digest/manifest';
import { type ListedTopic, parseTopics, type TopicName } from '../digest/topicList';
import { topicsFile, topicsHash } from '../digest/topicsFile';
import type { DigestFiles } from './collectDigests';

/** The topics of each paper that has any, the most central first, from the files of an archive. */
export function topicsOfPapers(
  files: DigestFiles,
  manifest: Manifest,
): ReadonlyMap<ArxivId, readonly TopicName[]> {
  const { catalogue } = manifest;
  const numbered = catalogue && parseNumbers(readJson(files, numbersFile(catalogue.numbers)));
  const names = new Map(
    listedTopics(files, manifest).map(({ id, ko, en }) => [id, { id, ko, en }]),
  );
  const ofPapers = new Map<ArxivId, readonly TopicName[]>();
  for (const { papers } of numbered ?? []) {
    for (const { id, topics = [] } of papers) {
      const named = topics.flatMap((topic) => names.get(topic) ?? []);
      if (named.length > 0) ofPapers.set(id, named);
    }
  }
  return ofPapers;
}

/** The topics of an archive, most papers first. */
export function listedTopics(files: DigestFiles, manifest: Manifest): readonly ListedTopic[] {
  return topicFiles(manifest).flatMap((path) => parseTopics(readJson(files, path))?.topics ?? []);
}

/** The file that lists them; none where the archive has none. */
export function topicFiles({ catalogue }: Manifest): string[] {
  const hash = topicsHash(catalogue);
  return hash === null ? [] : [topicsFile(hash)];
}

function readJson(files: DigestFiles, path: string): unknown {
  return JSON.parse(files.get(path) ?? 'null');
}

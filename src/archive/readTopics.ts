import type { Manifest } from '../digest/manifest';
import { parseTopics, type TopicList } from '../digest/topicList';
import { topicsFile, topicsHash } from '../digest/topicsFile';
import { readJson } from './files';
import type { ReadFile } from './readFile';

const NO_TOPICS: TopicList = { span: null, quarters: [], weeks: [], topics: [], names: [] };

/** Reads the topics of an archive; none where it lists none. */
export async function readTopics(
  readFile: ReadFile,
  { catalogue }: Pick<Manifest, 'catalogue'>,
  signal?: AbortSignal,
): Promise<TopicList> {
  const hash = topicsHash(catalogue);
  return hash === null ? NO_TOPICS : readJson(readFile, topicsFile(hash), parseTopics, signal);
}

import type { Manifest } from '../digest/manifest';
import { stepsOfTopics, type TopicList } from '../digest/topicList';
import { topicsFile, topicsHash } from '../digest/topicsFile';
import { readJson } from './files';
import { inSlices } from './inSlices';
import type { ReadFile } from './readFile';

const NO_TOPICS: TopicList = { span: null, quarters: [], weeks: [], topics: [], names: [] };

/** Reads the topics of an archive; none where it lists none. */
export async function readTopics(
  readFile: ReadFile,
  { catalogue }: Pick<Manifest, 'catalogue'>,
  signal?: AbortSignal,
): Promise<TopicList> {
  const hash = topicsHash(catalogue);
  if (hash === null) return NO_TOPICS;
  const steps = await readJson(readFile, topicsFile(hash), stepsOfTopics, signal);
  return inSlices(steps, signal);
}

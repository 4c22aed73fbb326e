import { TOPIC_GROUPS, type TopicGroup, type TopicName } from '../digest/topicList';
import { normalizeKey } from '../korean/normalize';
import type { TermTable } from './termTable';

/** A row of the table of topics. */
export type Topic = TopicName & {
  readonly group: TopicGroup;
  /** Mentions in a summary that make it a topic of the paper. null: only titles do. */
  readonly minMentions: number | null;
  /** What texts call it, in both languages. */
  readonly spellings: readonly string[];
};

/** By what a row says after its group; nothing: twice is enough. */
const MIN_MENTIONS: Readonly<Record<string, number | null>> = {
  '': 2,
  /** Summaries often name it in passing: a setting, a part, one of several tasks. */
  often: 3,
  /** Summaries name it mostly as what a paper is compared with, or is built on. */
  title: null,
};

/**
 * Reads the text of `topics.txt`, the topics that papers can have. A row is `id|group|Korean name|English
 * name|term|+spelling|-spelling`: a term is a spelling of rows of the terms and brings their others, less those
 * that begin with `-`; what begins with `+` counts for itself alone. `group:title` counts titles only,
 * `group:often` wants more mentions in a summary. README.md says what a topic is. Throws where a row is not as
 * it must be.
 */
export function createTopicTable(text: string, terms: TermTable): readonly Topic[] {
  return text
    .trim()
    .split('\n')
    .map((line) => parseRow(line, terms));
}

function parseRow(line: string, { rowsByKey }: TermTable): Topic {
  const rowsWith = (spelling: string) => rowsByKey.get(normalizeKey(spelling)) ?? [];
  const [id = '', kind = '', ko = '', en = '', ...items] = line.split('|');
  const [name, scope = ''] = kind.split(':');
  const group = TOPIC_GROUPS.find((candidate) => candidate === name);
  const minMentions = MIN_MENTIONS[scope];
  if (!group || minMentions === undefined) {
    throw new Error(`topics.txt: ${id}: expected a group, found ${kind}`);
  }
  const marked = (sign: string) =>
    items.filter((item) => item.startsWith(sign)).map((item) => item.slice(1));
  const rows = new Set<readonly string[]>();
  for (const term of items.filter((item) => !/^[+-]/.test(item))) {
    const named = rowsWith(term);
    if (named.length === 0) throw new Error(`topics.txt: ${id}: expected a term, found ${term}`);
    for (const row of named) rows.add(row);
  }
  // A spelling that has another sense, too, says neither.
  const brought = [...rows]
    .flat()
    .filter((spelling) => rowsWith(spelling).every((row) => rows.has(row)));
  const spellings = new Map(
    [...marked('+'), ...brought].map((spelling) => [normalizeKey(spelling), spelling]),
  );
  for (const spelling of marked('-')) {
    const wasBrought = spellings.delete(normalizeKey(spelling));
    if (!wasBrought) throw new Error(`topics.txt: ${id}: nothing brings ${spelling}`);
  }
  return { id, group, ko, en, minMentions, spellings: [...spellings.values()] };
}

import { TOPIC_GROUPS, type TopicGroup, type TopicName } from '../digest/topicList';
import { normalizeKey } from '../korean/normalize';
import type { TermTable } from './termTable';

/** A row of the table of topics. */
export type Topic = TopicName & {
  readonly group: TopicGroup;
  /** Only titles count: summaries name it mostly as what a paper is compared with. */
  readonly isTitleOnly: boolean;
  /** What texts call it, in both languages. */
  readonly spellings: readonly string[];
};

/**
 * Reads the text of `topics.txt`, the topics that papers can have. A row is `id|group|Korean name|English
 * name|term|+spelling`: a term is a spelling of rows of the terms and brings their others; what begins with `+`
 * counts for itself alone. `group:title` counts titles only. README.md says what a topic is. Throws where a row
 * is not as it must be.
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
  const [name, scope] = kind.split(':');
  const group = TOPIC_GROUPS.find((candidate) => candidate === name);
  if (!group) throw new Error(`topics.txt: ${id}: expected a group, found ${kind}`);
  const isOwn = (item: string) => item.startsWith('+');
  const rows = new Set<readonly string[]>();
  for (const term of items.filter((item) => !isOwn(item))) {
    const named = rowsWith(term);
    if (named.length === 0) throw new Error(`topics.txt: ${id}: expected a term, found ${term}`);
    for (const row of named) rows.add(row);
  }
  const own = items.filter(isOwn).map((item) => item.slice(1));
  // A spelling that has another sense, too, says neither.
  const brought = [...rows]
    .flat()
    .filter((spelling) => rowsWith(spelling).every((row) => rows.has(row)));
  const spellings = new Map(
    [...own, ...brought].map((spelling) => [normalizeKey(spelling), spelling]),
  );
  return {
    id,
    group,
    ko,
    en,
    isTitleOnly: scope === 'title',
    spellings: [...spellings.values()],
  };
}

import { cleanText } from '../digest/cleanText';
import { type Day, parseDay } from '../digest/day';
import type { ForeignFile, ForeignPaper, ForeignSection, Importer } from './foreignPaper';
import {
  fieldOf,
  isAbsent,
  isMissing,
  isObject,
  itemsOf,
  type JsonNode,
  readItems,
  reject,
} from './jsonNode';
import {
  readAddress,
  readAuthors,
  readHead,
  readLabel,
  readLanguage,
  readMedia,
  readParagraphs,
  readTexts,
  readTitle,
  readVotes,
} from './readFields';
import { countEntries, refuseUndated } from './readFile';

/**
 * Our own format, which `public/digest.schema.json` describes. Keys that it does not have are counted. One entry of
 * ours makes a file ours: another importer would lose votes and sections of it without a word, while this one names
 * what it does not know.
 */
export const ownJson: Importer = {
  name: 'Haru Papers',
  countIn: (file) =>
    hasDay(file) && countEntries(file, (entry) => isOwnEntry(entry) && hasHead(entry)) > 0
      ? file.entries.length
      : 0,
  read(file) {
    const day = dayOf(file);
    noteUnknownKeys(file);
    if (!day && file.entries.length > 0) return refuseUndated(file);
    return file.entries.flatMap((entry) => (day && readPaper(entry, day)) ?? []);
  },
};

/**
 * Returns whether a file that is of no other format counts as ours. One whose name does not begin with a day must
 * say one, and hold papers.
 */
export function mayBeOwn(file: ForeignFile): boolean {
  return file.isNamedByDay || (hasDay(file) && countEntries(file, hasHead) > 0);
}

function hasDay(file: ForeignFile): boolean {
  return file.isNamedByDay || (dateOf(file) ?? file.day) !== null;
}

function hasHead(entry: object): boolean {
  return ('id' in entry || 'url' in entry) && 'title' in entry;
}

function dateOf({ root }: ForeignFile): Day | null {
  const { value } = fieldOf(root, 'date');
  return typeof value === 'string' ? parseDay(value.trim()) : null;
}

function dayOf(file: ForeignFile): Day | null {
  const date = fieldOf(file.root, 'date');
  const day = dateOf(file);
  if (!isAbsent(date) && !day) reject(date, 'day');
  return day ?? file.day;
}

function readPaper(paper: JsonNode, day: Day): ForeignPaper | null {
  const head = readHead(paper, [fieldOf(paper, 'url')]);
  if (!head) return null;
  const links = readObject(paper, 'links');
  return {
    ...head,
    day,
    koreanTitle: readTitle(fieldOf(readObject(paper, 'titles'), 'ko')),
    votes: readVotes(fieldOf(paper, 'votes')),
    ...readAuthors(fieldOf(paper, 'authors')),
    picture: readMedia(fieldOf(paper, 'picture'), 'picture'),
    video: readMedia(fieldOf(paper, 'video'), 'video'),
    keywords: readTexts(fieldOf(paper, 'keywords')),
    code: readAddress(fieldOf(links, 'code')),
    project: readAddress(fieldOf(links, 'project')),
    language: readLanguage(fieldOf(paper, 'lang')),
    sections: [
      ...readItems(fieldOf(paper, 'sections'), 'sections').flatMap(
        (section) => readSection(section) ?? [],
      ),
      ...readAbstract(fieldOf(paper, 'abstract')),
    ],
    source: paper,
  };
}

function readAbstract(node: JsonNode): ForeignSection[] {
  const texts = readParagraphs(node);
  return texts.length > 0 ? [{ label: 'Abstract', texts }] : [];
}

function readObject(paper: JsonNode, key: string): JsonNode {
  const node = fieldOf(paper, key);
  if (!isMissing(node) && !isObject(node.value)) reject(node, 'object');
  return node;
}

function readSection(section: JsonNode): ForeignSection | null {
  if (!isObject(section.value)) return reject(section, 'section');
  const [text, bullets] = [fieldOf(section, 'text'), fieldOf(section, 'bullets')];
  const texts = [...readParagraphs(text), ...readTexts(bullets)];
  if (texts.length > 0) return { label: readLabel(fieldOf(section, 'label')), texts };
  return isAbsent(text) || isAbsent(bullets) ? reject(section, 'section-text') : null;
}

function noteUnknownKeys({ root, entries }: ForeignFile): void {
  const counts = new Map<string, number>();
  const count = (node: JsonNode, known: readonly string[]) => {
    const keys = isObject(node.value) ? Object.keys(node.value) : [];
    for (const key of keys.filter((one) => !known.includes(one))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  };
  count(root, ['$schema', 'date', 'papers']);
  for (const paper of entries) {
    count(paper, PAPER_KEYS);
    count(fieldOf(paper, 'titles'), ['ko']);
    count(fieldOf(paper, 'links'), ['code', 'project']);
    for (const section of itemsOf(fieldOf(paper, 'sections'))) {
      count(section, ['label', 'text', 'bullets']);
    }
  }
  if (counts.size === 0) return;
  const names = [...counts].slice(0, MAX_NAMES).map(([key, times]) => `${key} (${times})`);
  root.problems.note({
    kind: 'unknown-keys',
    data: { keys: cleanText(names.join(', ')), others: counts.size - names.length },
  });
}

const MAX_NAMES = 10;

const PAPER_KEYS = [
  ...['id', 'url', 'title', 'titles', 'authors', 'votes', 'sections', 'abstract', 'keywords'],
  ...['links', 'picture', 'video', 'lang'],
];

/** Returns whether an entry is in our format rather than in one that has other names for the same. */
export function isOwnEntry(entry: Readonly<Record<string, unknown>>): boolean {
  const isWrapped = isObject(entry.paper) || isObject(entry.AI);
  return !isWrapped && ['votes', 'sections', 'abstract'].some((key) => key in entry);
}

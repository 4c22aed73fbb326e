import type { MediaHosts } from '../digest/media';
import { readForeignName } from './digestName';
import { explainContainer, explainText } from './explain';
import type { ForeignFile } from './foreignPaper';
import { fieldOf, isObject, itemsOf, type JsonNode } from './jsonNode';
import type { Problems } from './problems';

/**
 * Reads the container of a file: JSON, an array of papers or an object that holds one under `papers` or
 * `data`, or JSONL, a paper a line. null: there is no such container; the reason is added to the problems.
 */
export function readFile(
  path: string,
  text: string,
  problems: Problems,
  mediaHosts: MediaHosts,
  place: string,
): Omit<ForeignFile, 'isWhole'> | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { day = null, isOfDay: isNamedByDay = false } = readForeignName(path) ?? {};
  const file = { name, day, isNamedByDay };
  const content = text.replace(/^\ufeff/, '');
  const root = { line: null, key: '', problems, mediaHosts, value: null };
  if (/l$/i.test(name)) {
    const entries = readLines(content, root);
    if (entries.length > 0 || content.trim() === '') return { ...file, root, entries };
    problems.refuse({ flaw: { kind: 'no-json-line', data: {} } });
    return null;
  }
  const value = parseJson(content);
  const list = listOf({ ...root, value });
  const reason =
    value === undefined
      ? explainText(content, place, day)
      : explainContainer(value, list?.value, place, day);
  // An object without papers may be anything, unless its name says that it is a day.
  if (reason === null || (isObject(value) && !list && !file.isNamedByDay)) {
    return { ...file, root: { ...root, value }, entries: list ? itemsOf(list) : [] };
  }
  problems.refuse(reason);
  return null;
}

/** undefined: the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A line that is no JSON is a problem; the others are read. */
function readLines(text: string, root: JsonNode): JsonNode[] {
  return text.split(/\r\n?|\n/).flatMap((content, index) => {
    if (content.trim() === '') return [];
    const line = { ...root, line: index + 1 };
    const value = parseJson(content);
    if (value === undefined) root.problems.add(line, 'json-line', content);
    return value === undefined ? [] : [{ ...line, value }];
  });
}

function listOf(root: JsonNode): JsonNode | null {
  const lists = [root, fieldOf(root, 'papers'), fieldOf(root, 'data')];
  return lists.find(({ value }) => Array.isArray(value)) ?? null;
}

/** Returns how many entries of the file are objects that pass a test. */
export function countEntries(
  { entries }: Pick<ForeignFile, 'entries'>,
  test: (entry: Readonly<Record<string, unknown>>) => boolean,
): number {
  return entries.filter(({ value }) => isObject(value) && test(value)).length;
}

import type { MediaHosts } from '../digest/media';
import { readForeignName } from './digestName';
import { explainContainer, explainLines, explainText } from './explain';
import type { ForeignFile } from './foreignPaper';
import { fieldOf, isObject, itemsOf, type JsonNode } from './jsonNode';
import { type Problems, show } from './problems';

/** A line of a JSONL file that is not blank. */
type Line = {
  /** From 1. */
  readonly line: number;
  readonly content: string;
  /** undefined: it is no JSON. */
  readonly value: unknown;
};

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
    const lines = linesOf(content);
    const isOneValue =
      ONE_VALUE.test(content) || listOf({ ...root, value: parseJson(content) }) !== null;
    const reason = explainLines(lines, isOneValue, place);
    if (reason === null) return { ...file, root, entries: readLines(lines, root) };
    problems.refuse(reason);
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

/** An array or an object that begins on a line and goes on in the next: JSON, not JSONL. */
const ONE_VALUE = /^\s*(?:\[|\{\s*\n)/;

function linesOf(text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((content, index) => {
    return content.trim() === '' ? [] : [{ line: index + 1, content, value: parseJson(content) }];
  });
}

/** A line that is no JSON is a problem; the others are read. */
function readLines(lines: readonly Line[], root: JsonNode): JsonNode[] {
  return lines.flatMap(({ line, content, value }) => {
    const node = { ...root, line, value };
    if (value === undefined) root.problems.add(node, 'json-line', content);
    return value === undefined ? [] : [node];
  });
}

function listOf(root: JsonNode): JsonNode | null {
  const lists = [root, fieldOf(root, 'papers'), fieldOf(root, 'data')];
  return lists.find(({ value }) => Array.isArray(value)) ?? null;
}

/** Refuses a file that says no day, neither in its name nor itself, and returns no papers. */
export function refuseUndated({ name, root }: Pick<ForeignFile, 'name' | 'root'>): [] {
  root.problems.refuse({ flaw: { kind: 'no-day', data: { name: show(name) } } });
  return [];
}

/** Returns how many entries of the file are objects that pass a test. */
export function countEntries(
  { entries }: Pick<ForeignFile, 'entries'>,
  test: (entry: Readonly<Record<string, unknown>>) => boolean,
): number {
  return entries.filter(({ value }) => isObject(value) && test(value)).length;
}

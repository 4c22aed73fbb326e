import type { MediaHosts } from '../digest/media';
import type { Expected, Problems } from './problems';

/** A value in a foreign file, with its place and with where problems with it go. */
export type JsonNode = {
  readonly value: unknown;
  /** Line of a JSONL file, from 1; null in JSON. */
  readonly line: number | null;
  /** `'papers[3].votes'`; `''` for a whole file or line. */
  readonly key: string;
  readonly problems: Problems;
  /** From which papers may have pictures and videos. */
  readonly mediaHosts: MediaHosts;
};

/** The value of a key; undefined where the node is no object or has no such key of its own. */
export function fieldOf(node: JsonNode, name: string): JsonNode {
  const has = isObject(node.value) && Object.hasOwn(node.value, name);
  const value = has ? node.value[name] : undefined;
  return { ...node, value, key: node.key === '' ? name : `${node.key}.${name}` };
}

/** The items of an array; none where the node is anything else. */
export function itemsOf(node: JsonNode): JsonNode[] {
  if (!Array.isArray(node.value)) return [];
  return node.value.map((value, index) => ({ ...node, value, key: `${node.key}[${index}]` }));
}

/** Returns the items of an array. Anything else but a missing value is a problem, and has none. */
export function readItems(node: JsonNode, expected: Expected): JsonNode[] {
  if (!Array.isArray(node.value) && !isMissing(node)) reject(node, expected);
  return itemsOf(node);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key is missing, or null. */
export function isMissing({ value }: JsonNode): boolean {
  return value === undefined || value === null;
}

/** A missing key, null and blank text say the same where text may be: it is unknown. */
export function isAbsent(node: JsonNode): boolean {
  return isMissing(node) || (typeof node.value === 'string' && node.value.trim() === '');
}

/** Adds a problem with the node and returns null, the value for unknown. */
export function reject(node: JsonNode, expected: Expected): null {
  node.problems.add(node, expected, node.value);
  return null;
}

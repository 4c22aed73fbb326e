import { type Field, type Work, workOf } from './work';

/** Where files have their list: `papers` is that of our own, `items` that of Zotero. */
const LISTS = ['papers', 'items', 'references', 'data'];

/** Reads a list of works as JSON, CSL-JSON or our own; null: the text is something else. */
export function jsonWorks(text: string): Work[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const parsed = parseJson(text);
  const list = Array.isArray(parsed)
    ? parsed
    : LISTS.map((name) => fieldOf(parsed, name)).find(Array.isArray);
  if (!list?.some((item) => typeof item === 'object' && item !== null)) return null;
  return list.map((item) => workOf(fieldsOf(item), ['title']));
}

function fieldsOf(item: unknown): Field[] {
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([name, value]): Field[] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

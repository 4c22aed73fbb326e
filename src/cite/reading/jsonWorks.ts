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

/** Those of a work itself, then those of objects in it: Semantic Scholar has `externalIds`, Zotero's API `data`. */
function fieldsOf(item: unknown): Field[] {
  const values = Object.values(objectOf(item));
  return [item, ...values].flatMap((value) => textsIn(objectOf(value)));
}

function textsIn(fields: object): Field[] {
  return Object.entries(fields).flatMap(([name, value]): Field[] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
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

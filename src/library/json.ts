/** A value that a file and the browser's storage hold alike. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/** Nothing that the app writes is deeper. */
const MAX_DEPTH = 16;

/** Whether a value is JSON, at most 16 levels deep. `NaN`, `undefined` and instances of classes are refused. */
export function isJson(value: unknown, depth = MAX_DEPTH): value is Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth - 1));
  return isPlain(value) && Object.values(value).every((item) => isJson(item, depth - 1));
}

/** An object of names and values; null for anything else, lists included. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { ...value } : null;
}

/** The same text for equal values, whatever the order of their names: `{b: 1, a: 2}` → `'{"a":2,"b":1}'`. */
export function canonicalText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${names.map(([name, item]) => `${JSON.stringify(name)}:${canonicalText(item)}`).join()}}`;
}

/** `Array.isArray` does not narrow a list that is readonly. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

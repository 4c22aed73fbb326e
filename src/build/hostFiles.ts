import { readFileSync } from 'node:fs';

/** Files that tell hosts which headers to send. */
const TEMPLATES = [
  ['_headers', new URL('./hosts/_headers', import.meta.url)],
  ['nginx.conf', new URL('./hosts/nginx.conf', import.meta.url)],
] as const;

/** Fills in these files for a build at `base`, name → content. `policy` is that of its pages, as a header. */
export function hostFiles(base: string, policy: string): Map<string, string> {
  const fill = (text: string) => text.replaceAll('%BASE%', base).replaceAll('%POLICY%', policy);
  return new Map(TEMPLATES.map(([name, place]) => [name, fill(readFileSync(place, 'utf8'))]));
}

export type HeaderRule = {
  /** `'/assets/*'`: all paths with this beginning; without a star this path alone. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/**
 * Parses the rules of a file `_headers`, in order: a path at the beginning of a line, indented headers
 * below it. https://docs.netlify.com/routing/headers/#syntax-for-the-headers-file
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Returns the headers that a host sends with a path: those of all rules that match, values of one header joined. */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { path: pattern, headers } of rules) {
    const [start = '', end] = pattern.split('*');
    const isMatch =
      end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
    if (!isMatch) continue;
    for (const [name, value] of headers) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return sent;
}

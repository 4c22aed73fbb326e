import { datesIn } from './digestName';
import type { ForeignFile } from './foreignPaper';
import { isObject } from './jsonNode';
import { isOwnEntry } from './ownJson';
import { type FileFlaw, show } from './problems';

/**
 * Says why a file was not read that is of no format, where its papers show that it was meant to be. null: it may
 * be anything, such as settings, or figures of a day.
 *
 * @param isDated its name holds a day
 */
export function explainUnknown(
  { root, entries, name }: Omit<ForeignFile, 'isWhole'>,
  isDated: boolean,
): FileFlaw | null {
  if (entries.some(({ value }) => isOwnPaper(value)))
    return { kind: 'no-day', data: { name: show(name) } };
  const first = entries.find(({ value }) => isObject(value) && namesPaper(JSON.stringify(value)));
  if (first && isObject(first.value) && isDated) {
    return { kind: 'no-format', data: { keys: show(Object.keys(first.value)) } };
  }
  if (!isObject(root.value) || !holdsDays(root.value)) return null;
  return { kind: 'no-array', data: { keys: show(Object.keys(root.value)) } };
}

/** Returns whether text, which need not be JSON, has a title and the id of a paper or a link to one. */
export function namesPaper(text: string): boolean {
  return TITLE.test(text) && PAPER.test(text);
}

const TITLE = /["']title["']\s*:/;
const PAPER =
  /["'](?:arxiv:)?\d{4}\.\d{4,5}(?:v\d+)?["']|\b(?:arxiv\.org|huggingface\.co\/papers|alphaxiv\.org)\//i;

/** `{"2025-02-26": [a paper, …]}`, days with their papers. */
function holdsDays(root: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(root).some(
    ([key, value]) => datesIn(key).length > 0 && Array.isArray(value) && value.some(isOwnPaper),
  );
}

function isOwnPaper(value: unknown): boolean {
  if (!isObject(value) || !isOwnEntry(value)) return false;
  const { id, url, title } = value;
  return namesPaper(JSON.stringify({ id, url, title }));
}

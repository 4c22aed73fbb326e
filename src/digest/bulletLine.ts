import { cleanText } from './cleanText';

export type BulletLine = {
  readonly nested: boolean;
  /** The bold words before the colon, never empty; null for a plain sentence. */
  readonly label: string | null;
  readonly text: string;
};

/** Longer bold openings are sentences, not labels. The longest of the source has 22 characters. */
const LABEL_LIMIT = 60;

/**
 * A line that starts with `- `, or null for any other line.
 * `"- ***What's New***: 새 모델"` → label `What's New`, text `새 모델`; `'  - (1) 첫째'` is nested.
 */
export function parseBulletLine(line: string): BulletLine | null {
  const mark = /^(\s*)-(?:\s|$)/.exec(line);
  if (!mark) return null;
  const [, indent = ''] = mark;
  const nested = indent.length >= 2 || indent === '\t';
  const text = line.slice(mark[0].length).trim();
  const labelled = nested ? null : splitLabel(text);
  return { nested, label: labelled?.label ?? null, text: cleanText(labelled?.text ?? text) };
}

function splitLabel(text: string): { label: string; text: string } | null {
  const mark = text.startsWith('***') ? '***' : text.startsWith('**') ? '**' : null;
  if (!mark) return null;
  const opening = text.slice(mark.length, mark.length + LABEL_LIMIT + mark.length);
  const end = opening.indexOf(mark);
  if (end <= 0) return null;
  const inside = cleanText(opening.slice(0, end));
  const after = text.slice(mark.length * 2 + end).trimStart();
  const colonInside = inside.endsWith(':');
  if (!colonInside && !after.startsWith(':')) return null;
  const label = colonInside ? inside.slice(0, -1).trimEnd() : inside;
  return label === '' ? null : { label, text: colonInside ? after : after.slice(1) };
}

import { cleanText } from './cleanText';

export type BulletLine = {
  /** Indented by a tab or by two spaces and more. */
  readonly nested: boolean;
  /** The bold words before the colon, never empty; null for a plain sentence. */
  readonly label: string | null;
  /** The rest of the line, clean; may be empty. */
  readonly text: string;
};

/**
 * Reads a line that starts with `- `, or returns null for any other line. Only a bullet that is not
 * nested can have a label. `"- ***What's New***: 새 모델"` → label `What's New`, text `새 모델`;
 * `'  - (1) 첫째'` → nested, text `(1) 첫째`.
 */
export function parseBulletLine(line: string): BulletLine | null {
  const bullet = /^(\s*)-(?:\s|$)/.exec(line);
  if (!bullet) return null;
  const [, indent = ''] = bullet;
  const nested = indent.length >= 2 || indent === '\t';
  const text = line.slice(bullet[0].length).trim();
  const labelled = nested ? null : splitLabel(text);
  return { nested, label: labelled?.label ?? null, text: cleanText(labelled?.text ?? text) };
}

/** Longer bold openings are sentences, not labels. The longest label of the source has 22 characters. */
const MAX_LABEL_LENGTH = 60;

/** Accepts the colon after the closing stars and before them: `**Label**: …`, `**Label:** …`. */
function splitLabel(text: string): { label: string; text: string } | null {
  const stars = text.startsWith('***') ? '***' : text.startsWith('**') ? '**' : null;
  if (!stars) return null;
  const opening = text.slice(stars.length, stars.length + MAX_LABEL_LENGTH + stars.length);
  const end = opening.indexOf(stars);
  if (end <= 0) return null;
  const bold = cleanText(opening.slice(0, end));
  const after = text.slice(stars.length * 2 + end).trimStart();
  const colonInside = bold.endsWith(':');
  if (!colonInside && !after.startsWith(':')) return null;
  const label = colonInside ? bold.slice(0, -1).trimEnd() : bold;
  return label === '' ? null : { label, text: colonInside ? after : after.slice(1) };
}

import { sectionKind } from './section';
import { toText } from './toText';

export type BulletLine = {
  /** Indented by a tab or by two spaces and more. */
  readonly nested: boolean;
  /** The bold words before the colon, never empty; null for a plain sentence. */
  readonly label: string | null;
  /** The rest of the line, clean; may be empty. */
  readonly text: string;
};

/**
 * Reads a line that starts with `- `, another bullet or a number, or returns null for any other line. The
 * label of a nested bullet must be one that the source uses; the bullet is not nested then. A star that is
 * written as an entity makes no label.
 * `"- ***What's New***: 새 모델"` → label `What's New`, text `새 모델`; `'  - (1) 첫째'` → nested, text
 * `(1) 첫째`.
 */
export function parseBulletLine(line: string): BulletLine | null {
  const bullet = BULLET.exec(line);
  if (!bullet) return null;
  const [mark, indent = ''] = bullet;
  const isIndented = indent.length >= 2 || indent === '\t';
  const text = line.slice(mark.length).trim();
  const found = splitLabel(text);
  const labelled = isIndented && found && sectionKind(found.label) === 'other' ? null : found;
  const nested = isIndented && !labelled;
  return { nested, label: labelled?.label ?? null, text: toText(labelled?.text ?? text) };
}

/** A number of three digits may be a quantity, of four a year. */
const BULLET = /^(\s*)(?:[-*+•]|\d{1,2}[.)])(?:\s|$)/;

/** Longer bold openings are sentences, not labels. The longest label of the source has 22 characters. */
const MAX_LABEL_LENGTH = 60;

/** Accepts one to three stars, and the colon after the closing ones or before: `*Label*:`, `**Label:**`. */
function splitLabel(text: string): { label: string; text: string } | null {
  const stars = /^\*{1,3}/.exec(text)?.[0];
  if (!stars) return null;
  const opening = text.slice(stars.length, stars.length + MAX_LABEL_LENGTH + stars.length);
  const end = opening.indexOf(stars);
  if (end <= 0) return null;
  const bold = toText(opening.slice(0, end));
  const after = text.slice(stars.length * 2 + end).trimStart();
  const colonInside = COLON_AT_END.test(bold);
  if (!colonInside && !/^[:：]/.test(after)) return null;
  const label = colonInside ? bold.slice(0, -1).trimEnd() : bold;
  return label === '' ? null : { label, text: colonInside ? after : after.slice(1) };
}

const COLON_AT_END = /[:：]$/;

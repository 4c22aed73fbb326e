import type { BulletLine } from './bulletLine';
import type { Bullet, Section } from './paper';
import { MAX_LINE_LENGTH, type ProblemKind } from './problem';
import { sectionKind } from './section';
import { toText } from './toText';

/** The summary of a paper while its lines are read. */
export type SummaryDraft = {
  readonly sections: DraftSection[];
  /** Sections by label; null before the first, since 100,000 empty maps cost more than all the rest. */
  byLabel: Map<string, DraftSection> | null;
  /** The last bullet that is not nested: the parent of nested bullets that follow. */
  parent: DraftBullet | null;
  /** The bullet that a line without a mark continues; null unless the line before belonged to one. */
  open: DraftBullet | null;
};

export type DraftBullet = Bullet & { text: string; children: string[] };
type DraftSection = Omit<Section, 'bullets'> & { bullets: DraftBullet[] };

/** Creates the draft of a summary without lines. */
export function createSummary(): SummaryDraft {
  return { sections: [], byLabel: null, parent: null, open: null };
}

/**
 * Returns the section as a paper keeps it, in lists of the length that they have: one that has grown keeps room for
 * sixteen more, of 75,000 bullets 7 MB.
 */
export function toSection({ kind, label, bullets }: DraftSection): Section {
  return { kind, label, bullets: bullets.map(toBullet) };
}

function toBullet({ text, children }: DraftBullet): Bullet {
  return { text, children: children.length === 0 ? NO_CHILDREN : children.slice() };
}

const NO_CHILDREN: Bullet['children'] = [];

/**
 * Adds a bullet: nested ones to their parent, labelled ones to the section of that label, plain ones
 * to the unlabelled section at the end. Returns null, or the problem with a bullet that was refused:
 * an empty bullet is no part of a summary, but a label without text is, since lines may follow.
 */
export function addBullet(
  summary: SummaryDraft,
  { nested, label, text }: BulletLine,
): ProblemKind | null {
  if (label === null && text === '') return 'unknown-line';
  if (nested && summary.parent) summary.parent.children.push(text);
  else {
    summary.parent = { text, children: [] };
    sectionFor(summary, label).bullets.push(summary.parent);
  }
  summary.open = summary.parent;
  return null;
}

/** A label may come back; plain sentences join the section before them unless that has a label. */
function sectionFor(summary: SummaryDraft, label: string | null): DraftSection {
  if (label === null) {
    const last = summary.sections.at(-1);
    return last?.label === null ? last : addSection(summary, { kind: null, label, bullets: [] });
  }
  summary.byLabel ??= new Map();
  const known = summary.byLabel.get(label);
  if (known) return known;
  const section = addSection(summary, { kind: sectionKind(label), label, bullets: [] });
  summary.byLabel.set(label, section);
  return section;
}

function addSection(summary: SummaryDraft, section: DraftSection): DraftSection {
  summary.sections.push(section);
  return section;
}

/**
 * Appends a line without a mark to the bullet that was open before it, or to its last nested bullet.
 * Returns null, or the problem with a line that was refused: no open bullet, or a sentence that
 * would become too long.
 */
export function continueBullet(
  summary: SummaryDraft,
  bullet: DraftBullet | null,
  content: string,
): ProblemKind | null {
  if (!bullet) return 'unknown-line';
  const line = toText(content);
  if ((bullet.children.at(-1) ?? bullet.text).length + line.length > MAX_LINE_LENGTH) {
    return 'long-line';
  }
  summary.open = bullet;
  const child = bullet.children.pop();
  if (child === undefined) bullet.text = join(bullet.text, line);
  else bullet.children.push(join(child, line));
  return null;
}

/** Does not trim the result, which would copy a bullet of 100,000 lines at every line. */
function join(text: string, line: string): string {
  return text === '' || line === '' ? text + line : `${text} ${line}`;
}

import type { ClassUses } from './classUses';
import { specificityOf } from './specificity';
import { propertiesOf, shareProperty } from './styleProperties';
import { classesOfRule, type StyleRule } from './styleRules';

/** A file of scripts that is loaded later. */
export type LateChunk = {
  readonly file: string;
  /** All files that have run before it: those that it imports, and those that they import. */
  readonly imports: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
};

export type SplitStyle = {
  /** The rules that the page has from the beginning. */
  readonly first: readonly StyleRule[];
  /** The rules that come with a chunk, by its file. */
  readonly late: ReadonlyMap<string, readonly StyleRule[]>;
};

/** A rule that more files need stays in the first style: each would have a copy. */
const MOST_COPIES = 4;

/**
 * Splits a style into one that a page has from the beginning, and rules that come after it with the scripts that need
 * them. Late rules come after all of the first style, and after one another in any order. So a rule stays in the first
 * style where it must lose to one of another sheet by order alone: where both set a property, selectors have the same
 * weight, and an element may have both classes.
 *
 * @param rules of one cascade layer, in their order
 * @param firstClasses the classes of scripts and pages that have no style of their own
 */
export function splitStyle(
  rules: readonly StyleRule[],
  chunks: readonly LateChunk[],
  firstClasses: ReadonlySet<string>,
  mayMeet: ClassUses['mayMeet'],
): SplitStyle {
  const readers = rules.map((rule) => readRule(rule, chunks, firstClasses));
  /** By rule: the files that bring it; none: it is in the first style. */
  const files = readers.map(({ files }) => files);
  const staysFirst = (loser: ReadRule, index: number) =>
    files[index] !== '' &&
    readers.some(
      (winner, other) =>
        other > index && files[other] !== files[index] && canLose(loser, winner, mayMeet),
    );
  // What stays can be what another one must lose to.
  for (let changed = true; changed; ) {
    changed = false;
    readers.forEach((reader, index) => {
      if (!staysFirst(reader, index)) return;
      files[index] = '';
      changed = true;
    });
  }
  const rulesOf = (file: string) =>
    rules.filter((_, index) => files[index]?.split(SEPARATOR).includes(file));
  return {
    first: rules.filter((_, index) => files[index] === ''),
    late: new Map(chunks.map(({ file }) => [file, rulesOf(file)])),
  };
}

/** Not in the name of a file. */
const SEPARATOR = '\n';

type ReadRule = {
  /** The files that may bring it, one a line; `''`: it is in the first style. */
  readonly files: string;
  readonly weight: number;
  readonly properties: readonly string[];
  /** A class of the elements that it styles; null: they may have none. */
  readonly subject: string | null;
  readonly pseudoElement: string;
};

function readRule(
  rule: StyleRule,
  chunks: readonly LateChunk[],
  firstClasses: ReadonlySet<string>,
): ReadRule {
  const { selector, body } = rule;
  const classes = classesOfRule(rule);
  const users = chunks.filter((chunk) => classes.some((name) => chunk.classes.has(name)));
  const needed = users.filter((chunk) => !users.some((other) => runsBefore(other, chunk)));
  const isLate =
    needed.length > 0 &&
    needed.length <= MOST_COPIES &&
    !classes.some((name) => firstClasses.has(name));
  return {
    files: isLate ? needed.map(({ file }) => file).join(SEPARATOR) : '',
    weight: specificityOf(selector),
    properties: propertiesOf(body),
    subject: subjectOf(selector),
    pseudoElement: /::?(?:before|after)$/.exec(selector)?.[0] ?? '',
  };
}

/** Files that import each other both have their rules. */
function runsBefore(one: LateChunk, other: LateChunk): boolean {
  return other.imports.has(one.file) && !one.imports.has(other.file);
}

function canLose(loser: ReadRule, winner: ReadRule, mayMeet: ClassUses['mayMeet']): boolean {
  return (
    loser.weight === winner.weight &&
    loser.pseudoElement === winner.pseudoElement &&
    shareProperty(loser.properties, winner.properties) &&
    (loser.subject === null || winner.subject === null || mayMeet(loser.subject, winner.subject))
  );
}

/** `'.list>.row:has(.mark)'` → `'row'`, `'.list>*'` → null. */
function subjectOf(selector: string): string | null {
  let plain = selector;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)|\[[^\]]*\]/g, '');
  }
  return classesOfRule({ selector: plain.split(/[\s>+~]/).at(-1) ?? '' })[0] ?? null;
}

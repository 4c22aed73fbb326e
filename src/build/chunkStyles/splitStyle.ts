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
  readonly late: ReadonlyMap<string, LateRules>;
};

export type LateRules = {
  /** Of the layer below all others, which they must lose to. */
  readonly low: readonly StyleRule[];
  readonly rules: readonly StyleRule[];
};

/** A rule that more files need stays in the first style: each would have a copy. */
const MOST_COPIES = 4;

/**
 * Splits a style into one that a page has from the beginning, and rules that come after it with the scripts that need
 * them. Late rules come after all of the first style, and after one another in any order. One that must lose to others
 * goes into a layer below them, where neither order nor weight counts. So a rule stays in the first style where it must
 * lose to one of another sheet by order alone, and win over another: where both set a property and an element may have
 * both classes.
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
  const placed = rules.map((rule): PlacedRule => {
    const read = readRule(rule, chunks, firstClasses);
    return { ...read, rule, isLow: false };
  });
  const pairs = placed.flatMap((one, index) =>
    placed.slice(index + 1).flatMap((other) => {
      if ((one.files === '' && other.files === '') || !canMeet(one, other, mayMeet)) return [];
      return one.weight > other.weight ? [[other, one] as const] : [[one, other] as const];
    }),
  );
  // What has been moved can be what another one must lose to, or win over. Each moves twice at most.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [loser, winner] of pairs) {
      if (isRight(loser, winner)) continue;
      changed = true;
      if (loser.files !== '' && !loser.isLow && !loser.isImportant) loser.isLow = true;
      else stayFirst(winner.isLow ? winner : loser);
    }
  }
  const rulesOf = (file: string, low: boolean) =>
    placed.flatMap(({ rule, files, isLow }) =>
      isLow === low && files.split(SEPARATOR).includes(file) ? [rule] : [],
    );
  return {
    first: placed.flatMap(({ rule, files }) => (files === '' ? [rule] : [])),
    late: new Map(
      chunks.map(({ file }) => [file, { low: rulesOf(file, true), rules: rulesOf(file, false) }]),
    ),
  };
}

/** Whether the winner wins where both rules are now. */
function isRight(loser: PlacedRule, winner: PlacedRule): boolean {
  if (loser.files === winner.files && loser.isLow === winner.isLow) return true;
  if (loser.isLow !== winner.isLow) return loser.isLow;
  return loser.weight < winner.weight || loser.files === '';
}

function stayFirst(rule: PlacedRule): void {
  rule.files = '';
  rule.isLow = false;
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
  /** Layers count the other way round for it. */
  readonly isImportant: boolean;
};

type PlacedRule = { -readonly [Key in keyof ReadRule]: ReadRule[Key] } & {
  readonly rule: StyleRule;
  isLow: boolean;
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
  const shared = needed.length > 1 ? importOfAll(needed, chunks) : undefined;
  const bringing = shared ? [shared] : needed;
  const isLate =
    bringing.length > 0 &&
    bringing.length <= MOST_COPIES &&
    !classes.some((name) => firstClasses.has(name));
  return {
    files: isLate ? bringing.map(({ file }) => file).join(SEPARATOR) : '',
    weight: specificityOf(selector),
    properties: propertiesOf(body),
    subject: subjectOf(selector),
    pseudoElement: /::?(?:before|after)$/.exec(selector)?.[0] ?? '',
    isImportant: body.includes('!important'),
  };
}

/** Of the files that run before all of some, the one that runs last: a rule there needs no copies. */
function importOfAll(some: readonly LateChunk[], chunks: readonly LateChunk[]) {
  return chunks
    .filter((chunk) => some.every((each) => runsBefore(chunk, each)))
    .toSorted((a, b) => b.imports.size - a.imports.size)[0];
}

/** Files that import each other both have their rules. */
function runsBefore(one: LateChunk, other: LateChunk): boolean {
  return other.imports.has(one.file) && !one.imports.has(other.file);
}

/** Whether they may set the same property of the same element. */
function canMeet(one: ReadRule, other: ReadRule, mayMeet: ClassUses['mayMeet']): boolean {
  return (
    one.pseudoElement === other.pseudoElement &&
    shareProperty(one.properties, other.properties) &&
    (one.subject === null || other.subject === null || mayMeet(one.subject, other.subject))
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

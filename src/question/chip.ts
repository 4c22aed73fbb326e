import type { Day } from '../digest/day';

/** What a chip says, by kind: the values that its words take, in their order. */
export type ChipValues = {
  readonly text: readonly [words: string];
  readonly exact: readonly [text: string];
  readonly without: readonly [text: string];
  readonly inTitle: readonly [text: string];
  readonly notInTitle: readonly [text: string];
  readonly onDay: readonly [day: Day];
  readonly between: readonly [from: Day, to: Day];
  readonly since: readonly [day: Day];
  readonly until: readonly [day: Day];
  readonly votesExactly: readonly [votes: number];
  readonly votesBetween: readonly [min: number, max: number];
  readonly votesFrom: readonly [min: number];
  readonly votesTo: readonly [max: number];
  readonly votesUnknown: readonly [];
  readonly named: readonly [author: string];
  readonly byAuthor: readonly [name: string];
  readonly notByAuthor: readonly [name: string];
};

export type ChipKind = keyof ChipValues;

/** A condition of a question as data; the language files word it (`sayChip`). */
export type Chip<Kind extends ChipKind = ChipKind> = {
  [K in Kind]: { readonly kind: K; readonly values: ChipValues[K] };
}[Kind];

/** A chip and the change to the question that takes its condition away. */
export type Removable<Change> = { readonly chip: Chip; readonly without: Change };

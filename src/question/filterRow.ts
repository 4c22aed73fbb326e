import type { Paper } from '../digest/paper';
import type { Chip, Removable } from './chip';
import type { Operator } from './operators';

/** What filters look at of a paper, and of one day that lists it. */
export type PaperFacts = Pick<Paper, 'id' | 'authors'>;
export type ListingFacts = Pick<Paper, 'day' | 'votes'>;

/** Whether a filter lets a listing of a paper through. Compiled once a question, called once a listing. */
export type FilterTest = (listing: ListingFacts, paper: PaperFacts) => boolean;

/** What tests need besides the paper. */
export type FilterContext = {
  /** Whether every typed word begins a part of a name, or is one of its parts where `whole`. */
  readonly matchesName: (name: string, typed: string, whole: boolean) => boolean;
};

/** Counts the values that a filter could still be set to. */
export type Facet<Counts = unknown> = {
  readonly counts: Counts;
  readonly add: (listing: ListingFacts, paper: PaperFacts) => void;
};

/** The question without a condition. `text` names the condition where its kind does not: an author. */
export type Lifted<Fields> = { readonly text: string; readonly change: Partial<Fields> };

/**
 * All that the app knows of a filter: a row of `FILTERS`. `Fields` are the fields of a question that it
 * sets. An operator in the text that says the same (`votes:>20`) narrows further: both must hold.
 */
export type FilterRow<Fields> = {
  readonly kind: string;
  /** The fields while the filter is off. */
  readonly off: Fields;
  /** Reads its part of an address; what is unreadable counts as absent. */
  readonly read: (params: URLSearchParams) => Fields;
  /** Writes its part of an address, nothing while it is off. `read` gives the same fields back. */
  readonly write: (fields: Fields, params: URLSearchParams) => void;
  readonly isOn: (fields: Fields) => boolean;
  /** null while the filter is off. */
  readonly compile: (fields: Fields, context: FilterContext) => FilterTest | null;
  /** null for operators of other filters. */
  readonly compileOperator: (operator: Operator, context: FilterContext) => FilterTest | null;
  /** null: the values are not counted with every question. */
  readonly createFacet: (() => Facet) | null;
  /** One chip a condition, in the order shown. */
  readonly chips: (fields: Fields) => readonly Removable<Partial<Fields>>[];
  /** null for operators of other filters. */
  readonly operatorChip: (operator: Operator) => Chip | null;
  /** What to lift, one at a time, where a question finds nothing. */
  readonly lift: (fields: Fields) => readonly Lifted<Fields>[];
  /** Why no paper can ever pass, as the name of the sentence that says so; null: some could. */
  readonly contradiction: (fields: Fields) => 'swappedDays' | 'swappedVotes' | null;
};

/** Adds to the count of a key. */
export function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

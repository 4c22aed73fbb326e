import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import type { Chip } from './condition';
import type { Mark } from './keptFilter';
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
  /** The papers of an author, whether or not their texts are read; null: only the texts say. */
  readonly papersBy: (name: string) => readonly ArxivId[] | null;
  /** The same of all authors whose names match. */
  readonly papersByLike: (typed: string, whole: boolean) => ReadonlySet<ArxivId> | null;
  /** Ids of the topics of a paper; none where they are unknown. */
  readonly topicsOf: (id: ArxivId) => readonly string[];
  /** The papers that the reader has marked; null: not known yet. */
  readonly marks: ReadonlyMap<ArxivId, readonly Mark[]> | null;
};

/** Counts the values that a filter could still be set to. */
export type Facet<Counts = unknown> = {
  readonly counts: Counts;
  /** Counts under the filter itself, too: of a filter whose values narrow each other. */
  readonly isNarrowing?: true;
  /** Takes the listings of a paper that all other filters let through, newest first, at least one. */
  readonly add: (listings: readonly ListingFacts[], paper: PaperFacts) => void;
};

/** The fields without a condition. `text` names it where the kind of the filter does not: an author. */
export type Lifted<Fields> = { readonly text: string; readonly change: Partial<Fields> };

/**
 * A row of the table of filters, as the page reads it: address and chips. `Fields` are the fields of a
 * question that the filter sets; a field that is off is null or an empty list.
 */
export type FilterRow<Fields> = {
  /** Reads its part of an address; what is unreadable counts as absent. */
  readonly read: (params: URLSearchParams) => Fields;
  /** Writes its part of an address, nothing while it is off. `read` gives the same fields back. */
  readonly write: (fields: Fields, params: URLSearchParams) => void;
  /** A chip for each condition, in the order shown; none while the filter is off. */
  readonly chips: (fields: Fields) => readonly Chip<Partial<Fields>>[];
  /** Why no paper can ever pass, as the name of the sentence that says so; null: some could. */
  readonly contradiction: (fields: Fields) => 'swappedDays' | 'swappedVotes' | null;
};

/**
 * The same row as the worker reads it: tests, facets and relaxations. Halves of their own, since neither
 * thread loads what only the other needs. An operator in the text that says the same as a filter
 * (`votes:>20`) narrows further: both must hold.
 */
export type SearchFilterRow<Fields> = {
  readonly kind: string;
  /** null while the filter is off. */
  readonly compile: (fields: Fields, context: FilterContext) => FilterTest | null;
  /** null for operators of other filters. */
  readonly compileOperator: (operator: Operator, context: FilterContext) => FilterTest | null;
  /** null: its values are not counted with every question. */
  readonly createFacet: ((context: FilterContext) => Facet) | null;
  /** What to lift, one at a time, where a question finds nothing. */
  readonly lift: (fields: Fields) => readonly Lifted<Fields>[];
};

/** Adds to the count of a key. */
export function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

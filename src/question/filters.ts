import { authorFilter, authorSearch, NO_AUTHORS } from './authorFilter';
import type { Chip } from './condition';
import { dayFilter, daySearch, NO_DAYS } from './dayFilter';
import type { FilterContext, FilterRow, FilterTest, Lifted, SearchFilterRow } from './filterRow';
import { keptFilter, keptSearch, NO_KEPT } from './keptFilter';
import type { Operator } from './operators';
import { NO_TOPICS, topicFilter, topicSearch } from './topicFilter';
import { NO_VOTES, voteFilter, voteSearch } from './voteFilter';

// THE table of filters. A row is a file: it says all that the app knows of its filter, in one half for the
// page and one for the worker. A new filter is named once in each of four lists: NO_FILTERS, FILTERS,
// SEARCH_TABLE and, if it has a facet, createFacets.

/** The fields of a question that filters set, all of them off. */
export const NO_FILTERS = { ...NO_DAYS, ...NO_VOTES, ...NO_AUTHORS, ...NO_TOPICS, ...NO_KEPT };
export type FilterFields = Readonly<typeof NO_FILTERS>;

/** The rows as the page reads them, in the order of the address and of the chips. */
const FILTERS: readonly PageRow[] = [dayFilter, voteFilter, authorFilter, topicFilter, keptFilter];

/** The rows as the worker reads them, in the order in which “nothing found” offers to remove them. */
const SEARCH_TABLE = [daySearch, voteSearch, authorSearch, topicSearch, keptSearch] as const;
/** Typed wide for the loops; `SEARCH_TABLE` keeps the literal kinds. */
const SEARCH_FILTERS: readonly SearchRow[] = SEARCH_TABLE;
export type FilterKind = (typeof SEARCH_TABLE)[number]['kind'];

/** New counters of the filters that have a facet, by kind and as the counts they fill. */
export function createFacets(context: FilterContext) {
  const days = daySearch.createFacet();
  const votes = voteSearch.createFacet();
  const topic = topicSearch.createFacet(context);
  const kept = keptSearch.createFacet(context);
  return {
    byKind: { days, votes, topic, kept },
    counts: { ...days.counts, ...votes.counts, ...topic.counts, ...kept.counts },
  };
}
export type FacetCounts = ReturnType<typeof createFacets>['counts'];

/**
 * A row for a question with the fields of all filters. Each row reads only its own fields, hence
 * `Partial`.
 */
type PageRow = Omit<FilterRow<FilterFields>, 'read'> & {
  readonly read: (params: URLSearchParams) => Partial<FilterFields>;
};
type SearchRow = SearchFilterRow<FilterFields> & { readonly kind: FilterKind };

/** Whether any filter is on. A field that is off is null or an empty list. */
export function hasFilters(fields: FilterFields): boolean {
  return hasSetField(fields, NO_FILTERS);
}

function hasSetField<Fields extends object>(fields: Fields, names: Fields): boolean {
  for (const name in names) {
    const field = fields[name];
    if (Array.isArray(field) ? field.length > 0 : field !== null) return true;
  }
  return false;
}

/** Reads the fields of all filters from an address; what is unreadable counts as absent. */
export function readFilters(params: URLSearchParams): FilterFields {
  let fields: FilterFields = NO_FILTERS;
  for (const row of FILTERS) fields = { ...fields, ...row.read(params) };
  return fields;
}

/** Writes the filters that are on into an address, in the order of the table. */
export function writeFilters(fields: FilterFields, params: URLSearchParams): void {
  for (const row of FILTERS) row.write(fields, params);
}

/** A chip for each condition that the filters set, in the order of the table. */
export function filterChips(fields: FilterFields): readonly Chip<Partial<FilterFields>>[] {
  return FILTERS.flatMap((row) => row.chips(fields));
}

/** The message key of a contradiction that excludes every paper, or null. */
export function contradictionOf(fields: FilterFields) {
  return FILTERS.map((row) => row.contradiction(fields)).find((reason) => reason !== null) ?? null;
}

/** The filters of a question as tests of a listing. */
export type CompiledFilters = {
  /** By the operators in the text; null if none of them filters. */
  readonly operators: FilterTest | null;
  /** By the filters that are on, in the order of the table. */
  readonly filters: readonly { readonly kind: FilterKind; readonly test: FilterTest }[];
};

/** Compiles the filters that are on, once per question: the tests run over every paper of the archive. */
export function compileFilters(
  fields: FilterFields,
  operators: readonly Operator[],
  context: FilterContext,
): CompiledFilters {
  const tests = operators.flatMap((operator) =>
    SEARCH_FILTERS.flatMap((row) => row.compileOperator(operator, context) ?? []),
  );
  return {
    operators:
      tests.length > 0 ? (listing, paper) => tests.every((test) => test(listing, paper)) : null,
    filters: SEARCH_FILTERS.flatMap(({ kind, compile }) => {
      const test = compile(fields, context);
      return test ? [{ kind, test }] : [];
    }),
  };
}

/** For each active condition, the fields without it. */
export function liftFilters(
  fields: FilterFields,
): readonly (Lifted<FilterFields> & { readonly kind: FilterKind })[] {
  return SEARCH_FILTERS.flatMap(({ kind, lift }) =>
    lift(fields).map((lifted) => ({ kind, ...lifted })),
  );
}

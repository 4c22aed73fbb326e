import { authorFilter } from './authorFilter';
import type { Removable } from './chip';
import { dayFilter } from './dayFilter';
import type { FilterContext, FilterRow, FilterTest } from './filterRow';
import type { Operator } from './operators';
import { voteFilter } from './voteFilter';

const TABLE = [dayFilter, voteFilter, authorFilter] as const;

export type FilterKind = (typeof TABLE)[number]['kind'];

/** The fields of a question that filters set, all of them off. */
export const NO_FILTERS = { ...dayFilter.off, ...voteFilter.off, ...authorFilter.off };

export type FilterFields = Readonly<typeof NO_FILTERS>;

/** A row as a question with the fields of all filters sees it. */
type Filter = Omit<FilterRow<FilterFields>, 'kind' | 'off' | 'read'> & {
  readonly kind: FilterKind;
  readonly read: (params: URLSearchParams) => Partial<FilterFields>;
};

/** THE table of filters, in the order of the address and of the chips. */
export const FILTERS: readonly Filter[] = TABLE;

/** A counter for each filter that has a facet. */
export function createFacets() {
  const days = dayFilter.createFacet();
  const votes = voteFilter.createFacet();
  return { byKind: { days, votes }, counts: { ...days.counts, ...votes.counts } };
}

export type FacetCounts = ReturnType<typeof createFacets>['counts'];

/** The filters of a question as tests of a listing. */
export type CompiledFilters = {
  /** By the operators in the text; null: it has none that filter. */
  readonly operators: FilterTest | null;
  /** By the filters that are on. */
  readonly filters: readonly { readonly kind: FilterKind; readonly test: FilterTest }[];
};

/** Compiles what is on, once a question: the tests run over every paper of the archive. */
export function compileFilters(
  fields: FilterFields,
  operators: readonly Operator[],
  context: FilterContext,
): CompiledFilters {
  const typed = operators.flatMap((operator) =>
    FILTERS.flatMap((row) => row.compileOperator(operator, context) ?? []),
  );
  return {
    operators: allOf(typed),
    filters: FILTERS.flatMap((row) => {
      const test = row.compile(fields, context);
      return test ? [{ kind: row.kind, test }] : [];
    }),
  };
}

/** Whether all of some tests let a listing through; null where there are none. */
export function allOf(tests: readonly FilterTest[]): FilterTest | null {
  const [first] = tests;
  if (tests.length < 2) return first ?? null;
  return (listing, paper) => tests.every((test) => test(listing, paper));
}

/** Reads the fields of all filters from an address. */
export function readFilters(params: URLSearchParams): FilterFields {
  let fields: FilterFields = NO_FILTERS;
  for (const row of FILTERS) fields = { ...fields, ...row.read(params) };
  return fields;
}

/** Writes the filters that are on into an address, in the order of the table. */
export function writeFilters(fields: FilterFields, params: URLSearchParams): void {
  for (const row of FILTERS) row.write(fields, params);
}

/** Whether any filter is on. */
export function hasFilters(fields: FilterFields): boolean {
  return FILTERS.some((row) => row.isOn(fields));
}

/** A chip for each condition that the filters set. */
export function filterChips(fields: FilterFields): Removable<Partial<FilterFields>>[] {
  return FILTERS.flatMap((row) => row.chips(fields));
}

/** Why no paper can pass the filters, as the name of the sentence that says so; null: some could. */
export function contradictionOf(fields: FilterFields) {
  return FILTERS.map((row) => row.contradiction(fields)).find((reason) => reason !== null) ?? null;
}

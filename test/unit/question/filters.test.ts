import { describe, expect, it } from 'vitest';
import type { FilterContext, ListingFacts, PaperFacts } from '../../../src/question/filterRow';
import {
  compileFilters,
  contradictionOf,
  createFacets,
  type FilterFields,
  hasFilters,
  liftFilters,
  NO_FILTERS,
  readFilters,
  writeFilters,
} from '../../../src/question/filters';
import { readText } from '../../../src/question/operators';
import { dayOf, idOf } from '../search/papers';

const DAY = dayOf('2025-02-26');
const PAPER: PaperFacts = { id: idOf('2502.18411'), authors: ['Kai Chen'] };
const LISTING: ListingFacts = { day: DAY, votes: 21 };
const CONTEXT: FilterContext = {
  matchesName: (name, typed) => name === typed,
  papersBy: () => null,
  papersByLike: () => null,
  topicsOf: () => ['reasoning', 'mamba'],
  marks: new Map([[PAPER.id, ['read', 'saved', 'list:later', 'tag:RL']]]),
};

/** Every filter alone, on, so that the listing passes. */
const PASSING: readonly [Partial<FilterFields>, address: string][] = [
  [{ from: DAY }, 'from=2025-02-26'],
  [{ to: DAY }, 'to=2025-02-26'],
  [{ votes: { kind: 'range', min: 21, max: null } }, 'votes=21-'],
  [{ votes: { kind: 'range', min: 0, max: 21 } }, 'votes=0-21'],
  [{ authors: ['Kai Chen'] }, 'author=Kai+Chen'],
  [{ topics: ['mamba'] }, 'topic=mamba'],
  [{ topics: ['mamba', 'reasoning'] }, 'topic=mamba&topic=reasoning'],
  [{ kept: ['saved'] }, 'kept=saved'],
  [{ kept: ['list:later', 'tag:RL'] }, 'kept=list%3Alater&kept=tag%3ARL'],
];
const FAILING: readonly [Partial<FilterFields>, address: string][] = [
  [{ from: dayOf('2025-02-27') }, 'from=2025-02-27'],
  [{ to: dayOf('2025-02-25') }, 'to=2025-02-25'],
  [{ votes: { kind: 'range', min: 22, max: null } }, 'votes=22-'],
  [{ votes: { kind: 'unknown' } }, 'votes=unknown'],
  [{ authors: ['Kai Chen', 'Bo Li'] }, 'author=Kai+Chen&author=Bo+Li'],
  [{ topics: ['mamba', '3d-generation'] }, 'topic=mamba&topic=3d-generation'],
  [{ kept: ['unread'] }, 'kept=unread'],
  [{ kept: ['saved', 'noted'] }, 'kept=saved&kept=noted'],
  [{ kept: ['tag:rl'] }, 'kept=tag%3Arl'],
];

function fieldsOf(change: Partial<FilterFields>): FilterFields {
  return { ...NO_FILTERS, ...change };
}

function passes(change: Partial<FilterFields>, text = ''): boolean {
  const { operators } = readText(text);
  const compiled = compileFilters(fieldsOf(change), operators, CONTEXT);
  const tests = [compiled.operators, ...compiled.filters.map(({ test }) => test)];
  return tests.every((test) => test?.(LISTING, PAPER) ?? true);
}

describe('the table of filters', () => {
  it.each([...PASSING, ...FAILING])('%j is on, and in the address as %s', (change, address) => {
    const fields = fieldsOf(change);
    expect(hasFilters(fields)).toBe(true);
    const params = new URLSearchParams();
    writeFilters(fields, params);
    expect(params.toString()).toBe(address);
    expect(readFilters(params)).toEqual(fields);
  });

  it('is off by default: nothing in the address, no test, nothing to lift', () => {
    const params = new URLSearchParams();
    writeFilters(NO_FILTERS, params);
    expect(params.toString()).toBe('');
    expect(hasFilters(NO_FILTERS)).toBe(false);
    expect(compileFilters(NO_FILTERS, [], CONTEXT)).toEqual({ operators: null, filters: [] });
    expect(liftFilters(NO_FILTERS)).toEqual([]);
  });

  it.each(PASSING)('%j lets the listing through', (change) => {
    expect(passes(change)).toBe(true);
  });

  it.each(FAILING)('%j does not let the listing through', (change) => {
    expect(passes(change)).toBe(false);
  });

  it.each<[text: string, passes: boolean, why: string]>([
    ['votes:>20', true, 'more'],
    ['votes:>21', false, 'not more'],
    ['2025-02-26', true, 'the day'],
    ['date:2024', false, 'another year'],
    ['author:"Kai Chen"', true, 'an author'],
    ['-author:"Kai Chen"', false, 'an excluded author'],
    ['-author:"Bo Li"', true, 'another excluded author'],
    ['확산 "flow matching" -survey', true, 'text is not for filters'],
    ['votes:>20 date:2024', false, 'all operators must hold'],
  ])('the operators of %s: %s (%s)', (text, expected) => {
    expect(passes({}, text)).toBe(expected);
  });

  it('narrows further by an operator that says the same as a filter', () => {
    const votes = { kind: 'range', min: 10, max: null } as const;
    expect(passes({ votes }, 'votes:>20')).toBe(true);
    expect(passes({ votes }, 'votes:>30')).toBe(false);
  });

  it('counts papers and votes of a day, and papers by votes', () => {
    const { byKind, counts } = createFacets(CONTEXT);
    for (const listing of [LISTING, LISTING, { day: DAY, votes: null }]) {
      for (const facet of Object.values(byKind)) facet.add([listing], PAPER);
    }
    expect(counts).toEqual({
      days: new Map([[DAY, 3]]),
      repeats: [],
      dayVotes: new Map([[DAY, 42]]),
      votes: new Map<number | null, number>([
        [21, 2],
        [null, 1],
      ]),
      voteRepeats: [],
      topics: new Map([
        ['reasoning', 3],
        ['mamba', 3],
      ]),
      kept: new Map([
        ['saved', 3],
        ['list:later', 3],
        ['tag:RL', 3],
      ]),
    });
  });

  it('counts a paper without marks as unread, and nothing while the marks are unknown', () => {
    const unmarked = { ...PAPER, id: idOf('2502.00001') };
    const { byKind, counts } = createFacets(CONTEXT);
    byKind.kept.add([LISTING], unmarked);
    expect(counts.kept).toEqual(new Map([['unread', 1]]));
    const unknown = createFacets({ ...CONTEXT, marks: null });
    unknown.byKind.kept.add([LISTING], unmarked);
    expect(unknown.counts.kept).toEqual(new Map());
  });

  it('finds nothing by marks that are unknown, not even what is unread', () => {
    const { filters } = compileFilters(fieldsOf({ kept: ['unread'] }), [], {
      ...CONTEXT,
      marks: null,
    });
    expect(filters.map(({ test }) => test(LISTING, PAPER))).toEqual([false]);
  });

  it.each<[Partial<FilterFields>, string | null]>([
    [{ from: DAY, to: DAY }, null],
    [{ from: DAY, to: dayOf('2025-02-25') }, 'swappedDays'],
    [{ votes: { kind: 'range', min: 3, max: 3 } }, null],
    [{ votes: { kind: 'range', min: 9, max: 3 } }, 'swappedVotes'],
    [{ votes: { kind: 'unknown' } }, null],
  ])('says of %j why no paper can pass: %s', (change, reason) => {
    expect(contradictionOf(fieldsOf(change))).toBe(reason);
  });
});

import { readAddressText } from './addressText';
import type { FilterContext, FilterRow, FilterTest, SearchFilterRow } from './filterRow';
import type { AuthorOperator } from './operators';

/** Papers by all of these, each name as the digests write it. */
export type AuthorFields = { readonly authors: readonly string[] };

export const NO_AUTHORS: AuthorFields = { authors: [] };

/** An address may name thousands; no reader chooses as many. */
const MAX_AUTHORS = 50;
/** In UTF-16 units. */
const MAX_NAME_LENGTH = 1000;

/** `author`, repeated: papers by all of the names. The half of the page. */
export const authorFilter = {
  read(params) {
    const names = params.getAll('author').map((name) => readAddressText(name, MAX_NAME_LENGTH));
    return { authors: [...new Set(names)].filter(Boolean).slice(0, MAX_AUTHORS) };
  },
  write({ authors }, params) {
    for (const name of authors) params.append('author', name);
  },
  chips: ({ authors }) =>
    authors.map((name) => ({
      condition: { kind: 'named', name },
      without: withoutName(authors, name),
    })),
  contradiction: () => null,
} satisfies FilterRow<AuthorFields>;

/** The half of the worker. */
export const authorSearch = {
  kind: 'author',
  compile: ({ authors }, context) => {
    const tests = authors.map((name) => authorTest(name, context));
    return tests.length > 0
      ? (listing, paper) => tests.every((test) => test(listing, paper))
      : null;
  },
  compileOperator: (operator, context) =>
    operator.kind === 'author' ? nameTest(operator, context) : null,
  // Tens of thousands of names: the author field asks for the few that it shows.
  createFacet: null,
  lift: ({ authors }) =>
    authors.map((name) => ({ text: name, change: withoutName(authors, name) })),
} as const satisfies SearchFilterRow<AuthorFields>;

function authorTest(name: string, { papersBy }: FilterContext): FilterTest {
  const papers = papersBy(name);
  if (!papers) return (_, { authors }) => authors?.includes(name) ?? false;
  const ids = new Set(papers);
  return (_, { id }) => ids.has(id);
}

/** A paper whose authors are unknown matches no name: `author:` rejects it, `-author:` lets it through. */
function nameTest(
  { name, exact, not }: AuthorOperator,
  { matchesName, papersByLike }: FilterContext,
): FilterTest {
  const ids = papersByLike(name, exact);
  if (ids) return (_, { id }) => ids.has(id) !== not;
  return (_, { authors }) =>
    (authors?.some((author) => matchesName(author, name, exact)) ?? false) !== not;
}

function withoutName(authors: readonly string[], name: string): AuthorFields {
  return { authors: authors.filter((author) => author !== name) };
}

import { readAddressText } from './addressText';
import {
  type Facet,
  type FilterContext,
  type FilterRow,
  type FilterTest,
  increase,
  type SearchFilterRow,
} from './filterRow';

/** A mark of the reader on a paper: `'saved'`, `'list:later'`, `'tag:세미나'`. */
export type Mark = 'read' | 'saved' | 'noted' | `list:${string}` | `tag:${string}`;

/** What papers can be asked for by their marks. Without any mark a paper is unread. */
export type Kept = Exclude<Mark, 'read'> | 'unread';

/** Papers with all of these, on the reader's own device. */
export type KeptFields = { readonly kept: readonly Kept[] };

type KeptCounts = {
  /** Papers that one more condition would leave; empty while the marks are unknown. */
  readonly kept: ReadonlyMap<Kept, number>;
};

export const NO_KEPT: KeptFields = { kept: [] };

/** An address may name thousands; no reader chooses as many. */
const MAX_KEPT = 20;
/** In UTF-16 units. */
const MAX_NAME_LENGTH = 1000;
const KEPT = /^(?:saved|unread|noted|(?:list|tag):.+)$/su;
const NO_MARKS: readonly Mark[] = [];

/** `kept`, repeated: papers with all of the marks. The half of the page. */
export const keptFilter = {
  read(params) {
    const kept = params.getAll('kept').map((name) => readAddressText(name, MAX_NAME_LENGTH));
    return { kept: [...new Set(kept.filter(isKept))].slice(0, MAX_KEPT) };
  },
  write({ kept }, params) {
    for (const name of kept) params.append('kept', name);
  },
  chips: ({ kept }) =>
    kept.map((name) => ({
      condition: { kind: 'kept', kept: name },
      without: withoutMark(kept, name),
    })),
  contradiction: () => null,
} satisfies FilterRow<KeptFields>;

/** The half of the worker. */
export const keptSearch = {
  kind: 'kept',
  compile: ({ kept }, { marks }) => (kept.length > 0 ? keptTest(kept, marks) : null),
  compileOperator: () => null,
  createFacet: ({ marks }): Facet<KeptCounts> => {
    const kept = new Map<Kept, number>();
    return {
      counts: { kept },
      isNarrowing: true,
      add(_, { id }) {
        if (!marks) return;
        const ofPaper = marks.get(id) ?? NO_MARKS;
        for (const mark of ofPaper) if (mark !== 'read') increase(kept, mark, 1);
        if (!ofPaper.includes('read')) increase(kept, 'unread', 1);
      },
    };
  },
  lift: ({ kept }) => kept.map((name) => ({ text: name, change: withoutMark(kept, name) })),
} as const satisfies SearchFilterRow<KeptFields>;

/** Lets no paper through while the marks are unknown: an unread list must not begin with read papers. */
function keptTest(kept: readonly Kept[], marks: FilterContext['marks']): FilterTest {
  if (!marks) return () => false;
  return (_, { id }) => {
    const ofPaper = marks.get(id) ?? NO_MARKS;
    return kept.every((name) =>
      name === 'unread' ? !ofPaper.includes('read') : ofPaper.includes(name),
    );
  };
}

/** Whether a text names marks as an address does. */
export function isKept(name: string): name is Kept {
  return KEPT.test(name);
}

function withoutMark(kept: readonly Kept[], name: Kept): KeptFields {
  return { kept: kept.filter((other) => other !== name) };
}

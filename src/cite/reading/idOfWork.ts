import { type ArxivId, findArxivId, parseArxivId } from '../../digest/arxivId';
import type { Work } from './work';

/** Fields whose whole value is an id; `id` is that of our own JSON. */
const IDS = [
  'arxiv_id',
  'arxiv id',
  'arxivid',
  'arxiv',
  'eprint',
  'archive location',
  'archive_location',
  'id',
];
/** Fields that tell of other works, too. */
const OF_OTHERS = [
  'abstract',
  'abstract note',
  'ab',
  'n2',
  'title',
  'ti',
  't1',
  'keywords',
  'kw',
  'sections',
];
/** Fields that name the archive of `eprint`. */
const ARCHIVES = ['archiveprefix', 'eprinttype'];

/** What a work is called on arXiv: by its id, by an id of before 2007, or not at all (null). */
export type FoundId =
  | { readonly kind: 'id'; readonly id: ArxivId }
  | { readonly kind: 'old'; readonly id: string };

/**
 * Finds the arXiv id of a work: in a field for ids, else after `arXiv` or in a link of another field, those for texts
 * left out, since they name what the work cites.
 */
export function idOfWork({ fields }: Work): FoundId | null {
  const isElsewhere = fields.some(
    ([name, value]) => ARCHIVES.includes(name) && !/arxiv/i.test(value),
  );
  if (!isElsewhere) {
    for (const name of IDS) {
      const value = fields.find(([found]) => found === name)?.[1]?.trim() ?? '';
      const id = /^(?:arxiv:)?\S+$/i.test(value) ? findArxivId(value) : null;
      if (id) return { kind: 'id', id };
    }
  }
  const texts = fields.flatMap(([name, value]) => (OF_OTHERS.includes(name) ? [] : value));
  for (const text of texts) {
    const id = parseArxivId(NAMED.exec(text)?.[1] ?? '');
    if (id) return { kind: 'id', id };
  }
  for (const text of texts) {
    const id = oldIdsIn(text)[0];
    if (id !== undefined) return { kind: 'old', id };
  }
  return null;
}

/**
 * `arXiv:2502.18411`, `arXiv preprint arXiv:2502.18411v2`, `10.48550/arXiv.2502.18411`, `…/abs/2502.18411`, and
 * `abs/2502.18411`, which DBLP and Semantic Scholar have as the volume of CoRR or ArXiv.
 */
const NAMED =
  /(?:arxiv(?: preprint)?[\s:./]{0,3}|(?<![a-z\d])(?:abs|pdf|html|papers?|bibtex|overview)\/)(\d{4}\.\d{4,5})(?!\d|\.\d)/i;

/** Every id in a text, each once, in order: in links, in words, or alone. */
export function idsIn(text: string): ArxivId[] {
  const ids = Array.from(text.matchAll(ANY), ([, id]) => parseArxivId(id ?? ''));
  return [...new Set(ids.filter((id) => id !== null))];
}

/** No digits of a longer number, and none of a DOI that is not arXiv's: `10.1145/1507.1509`. */
const ANY = /(?<!\d|\d\.|10\.(?!48550)\d{4,9}\/[\w.-]{0,40})(\d{4}\.\d{4,5})(?:v\d+)?(?!\d|\.\d)/g;

/** Every id of before 2007 in a text, each once: `cs/0601001`, `hep-th/9901001`, `math.GT/0309136`. */
export function oldIdsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(OLD), ([, id]) => id ?? ''))];
}

/** The archives of that time. */
const OLD = new RegExp(
  `(?<![\\w-])((?:${[
    'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat',
    'cs|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math|math-ph|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics',
    'plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con',
  ].join('|')})(?:\\.[A-Z]{2})?/(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\\d{3})(?!\\d)`,
  'g',
);

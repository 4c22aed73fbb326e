import type { ArxivId } from '../../digest/arxivId';
import { bibtexWorks, isBibtex } from './bibtexWorks';
import { csvWorks } from './csvWorks';
import { idOfWork, idsIn, oldIdsIn } from './idOfWork';
import { jsonWorks } from './jsonWorks';
import { isRis, risWorks } from './risWorks';
import type { Work } from './work';

/** What a file or a pasted text names. */
export type ReadingList = {
  /** Each once, in the order of the text. */
  readonly papers: readonly ReadingListPaper[];
  /** Ids of before 2007, which no digest has: `cs/0601001`. */
  readonly oldIds: readonly string[];
  /** Works without an arXiv id: their titles, `null` where the file does not say. Free text has none. */
  readonly others: readonly (string | null)[];
};

type ReadingListPaper = {
  readonly id: ArxivId;
  /** As the file has it; null: it does not say. */
  readonly title: string | null;
};

/** Every format that is read, the first that knows a text reads it; null: it is of another one. */
const FORMATS: readonly ((text: string) => Work[] | null)[] = [
  jsonWorks,
  (text) => (isBibtex(text) ? bibtexWorks(text) : null),
  (text) => (isRis(text) ? risWorks(text) : null),
  csvWorks,
];

/**
 * Finds the arXiv papers that a BibTeX, RIS, CSV or JSON file lists, one a work, or that any other text names: links,
 * DOIs, ids alone. What `FORMATS` of `cite/formats.ts` write is read back. Never throws.
 */
export function readReadingList(text: string): ReadingList {
  const plain = text.replace(/^\ufeff/, '');
  for (const read of FORMATS) {
    const works = read(plain);
    if (works) return listOfWorks(works);
  }
  const papers = idsIn(plain).map((id) => ({ id, title: null }));
  return { papers, oldIds: oldIdsIn(plain), others: [] };
}

function listOfWorks(works: readonly Work[]): ReadingList {
  const papers = new Map<ArxivId, ReadingListPaper>();
  const oldIds = new Set<string>();
  const others: (string | null)[] = [];
  for (const work of works) {
    const found = idOfWork(work);
    if (!found) others.push(work.title);
    else if (found.kind === 'old') oldIds.add(found.id);
    else if (!papers.has(found.id)) papers.set(found.id, { id: found.id, title: work.title });
  }
  return { papers: [...papers.values()], oldIds: [...oldIds], others };
}

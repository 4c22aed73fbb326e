import type { ArxivId } from '../../digest/arxivId';
import type { Question } from '../../question/question';
import type { Hits } from '../../search/query/hits';
import type { Found } from '../../search/query/searcher';
import { answerSource, answerSourceOf, type Progress, type SeenList } from '../contract';

/** What a question found, and the name of what it was found in. */
export type Edition = {
  readonly edition: string;
  /** The name without that of the reader's marks: of another source is what was read meanwhile. */
  readonly source: string;
  readonly found: Found;
};

/** What a question has found, as an edition of its list. */
export function editionOf(question: Question, progress: Progress, found: Found): Edition {
  return {
    edition: answerSourceOf(question, progress),
    source: answerSource(progress),
    found,
  };
}

/** Editions kept: of the list on screen, and of those that Back leads to. Chosen. */
const MAX_KEPT = 4;

/** The lists that the page has shown of late, so that they stay as they were while more is read. */
export type ShownLists = {
  /** The list to show: the newest edition, or the seen one where the newest would change what was seen. */
  show(question: Question, newest: Edition, seen: SeenList | null): Edition;
  /** The list last shown of a question; of any edition unless one is named. Null: not kept. */
  find(question: Question, edition?: string): Edition | null;
};

export function createShownLists(): ShownLists {
  /** Shown last at the end. */
  let kept: readonly (Edition & { readonly key: string })[] = [];
  const find: ShownLists['find'] = (question, edition) => {
    const key = JSON.stringify(question);
    const isAsked = (list: Edition) => edition === undefined || list.edition === edition;
    return kept.findLast((list) => list.key === key && isAsked(list)) ?? null;
  };
  return {
    show(question, newest, seen) {
      const before = seen && find(question, seen.edition);
      const isKept = before && !beginsAlike(before.found.hits, newest.found.hits, seen.last);
      const shown = { ...(isKept ? before : newest), key: JSON.stringify(question) };
      const others = kept.filter(
        ({ key, edition }) => key !== shown.key || edition !== shown.edition,
      );
      kept = [...others, shown].slice(-MAX_KEPT);
      return shown;
    },
    find,
  };
}

/** Whether two lists have the same papers in the same order, down to a paper of the first. */
function beginsAlike(list: Hits, newest: Hits, last: ArxivId): boolean {
  const hits = list.slice();
  const seen = hits.slice(0, hits.findIndex(({ entry }) => entry.paper.id === last) + 1);
  const alike = newest.slice(0, seen.length);
  return seen.every(({ entry, partial }, index) => {
    const other = alike[index];
    return other?.entry.paper.id === entry.paper.id && other.partial === partial;
  });
}

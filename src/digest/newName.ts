import { type ArxivId, parseArxivId } from './arxivId';
import { type Columns, countsOf, textsOf, wordsOf } from './columns';
import { type Day, parseDay } from './day';

/** A name that a paper has given and later papers use. */
export type NewName = {
  /** As it is written: `'Mamba'`. */
  readonly name: string;
  /** The paper that has given it. */
  readonly paper: ArxivId;
  /** The first day that lists the paper. */
  readonly first: Day;
  /** How many papers of later days use it. */
  readonly papers: number;
};

/** Writes names as columns of the file of topics, with one item a name. */
export function nameColumns(names: readonly NewName[]) {
  return {
    names: names.map(({ name }) => name),
    namePapers: names.map(({ paper }) => paper).join(' '),
    nameDays: names.map(({ first }) => first).join(' '),
    nameCounts: names.map(({ papers }) => papers).join(' '),
  };
}

/** Reads names from the columns of a file. Skips those with an unreadable paper or day; none in an older file. */
export function namesOf(columns: Columns): readonly NewName[] {
  const papers = wordsOf(columns.namePapers);
  const days = wordsOf(columns.nameDays);
  const counts = countsOf(columns.nameCounts);
  return textsOf(columns.names).flatMap((name, at) => {
    const paper = parseArxivId(papers[at] ?? '');
    const first = parseDay(days[at] ?? '');
    return paper && first ? [{ name, paper, first, papers: counts[at] ?? 0 }] : [];
  });
}

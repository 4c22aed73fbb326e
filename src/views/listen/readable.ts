import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';
import { writeQuestion } from '../../question/address';
import type { Question } from '../../question/question';

/** What can be read aloud: a sentence of each paper of a day or list, or the summary of a paper. */
export type Readable =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'results'; readonly question: Question }
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] }
  | { readonly kind: 'paper'; readonly paper: Paper };

/** Tells one from another. */
export function nameOf(readable: Readable): string {
  switch (readable.kind) {
    case 'day':
      return `day ${readable.day}`;
    case 'results':
      return `results ${writeQuestion(readable.question)}`;
    case 'papers':
      return `papers ${readable.papers.map(({ id }): ArxivId => id).join()}`;
    case 'paper':
      return `paper ${readable.paper.id}`;
  }
}

import type { CorrectionQuery } from '../../../../src/search/correction/correction';
import {
  type CorrectionContext,
  createCorrectionContext,
} from '../../../../src/search/correction/correctionContext';
import type { Clause } from '../../../../src/search/text/clause';
import { HangulNames } from '../../../../src/search/text/hangulNames';
import { docsOf, paperOf, section } from '../papers';
import { plannerOf } from '../plannerOf';
import { textSearchOf } from '../textSearchOf';

/** The correction context of an archive with a paper for each text. */
export function contextOf(...texts: readonly string[]): CorrectionContext {
  return contextOfPapers(texts.map((text) => ({ title: 'Untitled', text })));
}

/** The correction context of an archive with a paper of each title. */
export function contextOfTitles(...titles: readonly string[]): CorrectionContext {
  return contextOfPapers(titles.map((title) => ({ title, text: '' })));
}

function contextOfPapers(all: readonly { title: string; text: string }[]): CorrectionContext {
  const papers = all.map(({ title, text }, index) =>
    paperOf({
      id: `2502.${String(index + 1).padStart(5, '0')}`,
      title,
      sections: [section('whats-new', text)],
    }),
  );
  const { corpus, glossary } = textSearchOf(docsOf(papers));
  return createCorrectionContext(plannerOf(corpus, glossary), new HangulNames(corpus));
}

/** A text as correctors get it. */
export function queryOf(text: string, { planner }: CorrectionContext): CorrectionQuery {
  return { text, tokens: planner.lookup.tokenize(text), isPartlyCorrected: false };
}

/** The indexes of the papers that match every clause. */
export function papersMatching(clauses: readonly Clause[], { planner }: CorrectionContext) {
  const { docs } = planner.lookup.corpus;
  const matching = clauses.map((clause) => planner.scores(clause));
  return [...docs.keys()].filter((doc) => matching.every((scores) => scores.has(doc)));
}

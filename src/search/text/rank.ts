import { normalizeKey } from '../../korean/normalize';
import type { Clause } from './clause';
import type { Doc, Passage } from './doc';
import { formCounter } from './forms';
import type { Scores } from './scores';

/** What evidence for a paper is worth. From the measured design; flat, see README.md. */
const WORTH = {
  /** A clause in the title, as typed or by a synonym. */
  title: { typed: 1.2, gloss: 0.8 },
  /** A clause in the summary. */
  summary: { typed: 1.3, gloss: 0.5 },
  /** Each further mention of a clause in the summary, up to `MAX_MENTIONS`. */
  mention: 0.3,
  /** The score of the index, as a share of the best. */
  index: 0.6,
  /** All clauses in one passage; fewer in proportion. */
  together: 1.5,
  /** The whole question in the title, or else in a paragraph. */
  wholeInTitle: 2,
  wholeInSummary: 1.5,
  /** An author that the whole question names. */
  author: 3,
};
const MAX_MENTIONS = 3;

/** A prefix says less of what was meant than a whole word. Chosen. */
const PREFIX_SHARE = 0.5;

/** Papers whose texts are read again, the best by the index. Measured: without it 0.089 are lost. */
const MAX_RERANKED = 150;

/** Letters of a question that are looked for as a whole at least. */
const MIN_WHOLE_LENGTH = 3;

export type Ranking = {
  readonly docs: readonly Doc[];
  /** The question as typed or as corrected. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Papers with an author that the whole question names. */
  readonly byAuthor: ReadonlySet<number>;
};

/** Orders papers that answer a question, best first: by the index, the best of them by their texts. */
export function rank(matches: Scores, ranking: Ranking): number[] {
  const byIndex = Array.from(matches.ranked());
  const bestScore = matches.get(byIndex[0] ?? 0) || 1;
  const worthOf = textReader(ranking);
  const reranked = byIndex
    .slice(0, MAX_RERANKED)
    .map((docId) => {
      const byScore = WORTH.index * (matches.get(docId) / bestScore);
      return { docId, worth: byScore + worthOf(docId) };
    })
    .sort((a, b) => b.worth - a.worth || a.docId - b.docId);
  return [...reranked.map(({ docId }) => docId), ...byIndex.slice(MAX_RERANKED)];
}

/** A function that reads a paper and says what its text and authors are worth. */
function textReader({ docs, text, clauses, byAuthor }: Ranking): (docId: number) => number {
  const whole = normalizeKey(text);
  const readers = clauses.map(clauseReader);
  return (docId) => {
    const doc = docs[docId];
    if (!doc) return 0;
    let sum = byAuthor.has(docId) ? WORTH.author : 0;
    const hits = readers.map((read) => read(docId, doc.passages));
    for (const { worth } of hits) sum += worth;
    if (clauses.length > 1) sum += WORTH.together * shareTogether(hits, doc.passages.length);
    return sum + wholeWorth(doc.passages, whole);
  };
}

/** What a clause is worth in a paper, and the indexes of the passages that contain it. */
type ClauseHit = { readonly worth: number; readonly passages: ReadonlySet<number> };

type ClauseReader = (docId: number, passages: readonly Passage[]) => ClauseHit;

/** Looks for the forms of the alternatives that a paper has, in their order; each form counts once. */
function clauseReader({ alternatives }: Clause): ClauseReader {
  const readable = alternatives.map(({ scores, kind, weight, forms }) => {
    const evidence: 'gloss' | 'typed' = kind === 'gloss' ? 'gloss' : 'typed';
    const share = Math.sqrt(weight) * (kind === 'prefix' ? PREFIX_SHARE : 1);
    return {
      scores,
      title: WORTH.title[evidence] * share,
      summary: WORTH.summary[evidence] * share,
      forms: forms.map((form) => ({ form, count: formCounter(form) })),
    };
  });
  return (docId, passages) => {
    let title = 0;
    let summary = 0;
    let mentions = 0;
    const hits = new Set<number>();
    const counted = new Set<string>();
    for (const alternative of readable) {
      if (!alternative.scores.has(docId)) continue;
      for (const { form, count } of alternative.forms) {
        if (counted.has(form)) continue;
        counted.add(form);
        for (const [at, passage] of passages.entries()) {
          const times = count(passage);
          if (times === 0) continue;
          hits.add(at);
          if (at === 0) title = Math.max(title, alternative.title);
          else {
            summary = Math.max(summary, alternative.summary);
            mentions += times;
          }
        }
      }
    }
    const further = Math.min(MAX_MENTIONS, Math.max(0, mentions - 1));
    return { worth: title + summary + WORTH.mention * further, passages: hits };
  };
}

/** The largest share of the clauses that one passage contains. */
function shareTogether(hits: readonly ClauseHit[], passages: number): number {
  let max = 0;
  for (let at = 0; at < passages; at++) {
    max = Math.max(max, hits.filter((hit) => hit.passages.has(at)).length);
  }
  return max / hits.length;
}

function wholeWorth([title, ...paragraphs]: readonly Passage[], whole: string): number {
  if (!title || whole.length < MIN_WHOLE_LENGTH) return 0;
  if (title.normalized.includes(whole)) return WORTH.wholeInTitle;
  const isInSummary = paragraphs.some(({ normalized }) => normalized.includes(whole));
  return isInSummary ? WORTH.wholeInSummary : 0;
}

import { normalizeKey } from '../../korean/normalize';
import type { Clause } from './clause';
import type { Doc } from './doc';
import { formsCounter } from './forms';
import type { Scores } from './scores';
import { WORTH, wholeWorth } from './worth';

/**
 * What counts for a paper that answers a part of the clauses. Fitted by least loss of the first answer on five of
 * six pairs of sets at a time, then rounded; see README.md.
 */
const NEARNESS = {
  /** The share of what the clauses weigh that the title and one paragraph have. */
  together: 4,
  /** What the clauses are worth on average, by their weights. */
  clauses: 2,
  /** The score of the index, as a share of the best. */
  index: 3,
  /** What optional clauses, an author and the whole question are worth. */
  further: 1,
};
const MAX_MENTIONS = 3;

/** A prefix says less of what was meant than a whole word. Chosen. */
const PREFIX_SHARE = 0.5;

/** What a summary counts that describes another paper than its title. Chosen. */
export const DOUBTFUL_SHARE = 0.3;

/** Papers whose texts are read again, the best by the index. Measured: without it 0.089 are lost. */
export const MAX_RERANKED = 150;

export type Ranking = {
  readonly docs: readonly Doc[];
  /** The question as typed or as corrected. */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Optional clauses that say something. */
  readonly hints?: readonly Clause[];
  /** Papers with an author that the whole question names. */
  readonly byAuthor: ReadonlySet<number>;
  /** What a clause weighs where papers need not answer all; each the same where it is left out. */
  readonly weightOf?: ReadonlyMap<Clause, number>;
};

/**
 * Orders papers that answer a question, best first: by the index, the best of them by their texts.
 *
 * @param isWanted leaves papers out without reading their texts
 */
export function rank(
  matches: Scores,
  ranking: Ranking,
  isWanted: (docId: number) => boolean = () => true,
): number[] {
  const byIndex = Array.from(matches.ranked());
  const bestScore = matches.get(byIndex[0] ?? 0) || 1;
  const read = textReader(ranking);
  const reranked = byIndex
    .slice(0, MAX_RERANKED)
    .filter(isWanted)
    .map((docId) => {
      const byScore = WORTH.index * (matches.get(docId) / bestScore);
      return { docId, worth: byScore + read(docId).worth };
    })
    .sort((a, b) => b.worth - a.worth || byVotes(ranking, a.docId, b.docId));
  const others = byIndex.slice(MAX_RERANKED).filter(isWanted);
  return [...reranked.map(({ docId }) => docId), ...others];
}

/**
 * Orders papers that answer a part of the clauses by how much of them they have together and where, and by
 * the score of the index: their nearness. Looks at the first papers alone.
 *
 * @param index by paper, see `partialMatches`
 * @param isWanted as for `rank`
 */
export function rankPartial(
  docIds: readonly number[],
  index: Float64Array,
  ranking: Ranking,
  isWanted: (docId: number) => boolean = () => true,
): { readonly docId: number; readonly nearness: number }[] {
  const read = textReader(ranking);
  const first = docIds.slice(0, MAX_RERANKED);
  const best = first.reduce((most, docId) => Math.max(most, index[docId] ?? 0), 0) || 1;
  return first
    .filter(isWanted)
    .map((docId) => {
      const byIndex = NEARNESS.index * ((index[docId] ?? 0) / best);
      return { docId, nearness: byIndex + read(docId).nearness };
    })
    .sort((a, b) => b.nearness - a.nearness || byVotes(ranking, a.docId, b.docId));
}

/** Between equals: most votes first, then the newest, as papers are in the corpus. */
function byVotes({ docs }: Ranking, a: number, b: number): number {
  return (docs[b]?.paper.votes ?? -1) - (docs[a]?.paper.votes ?? -1) || a - b;
}

/** What the text and authors of a paper are worth, where it answers all clauses and where a part of them. */
type Reading = { readonly worth: number; readonly nearness: number };

function textReader({
  docs,
  text,
  clauses,
  hints = [],
  byAuthor,
  weightOf = new Map(),
}: Ranking): (docId: number) => Reading {
  const whole = normalizeKey(text);
  const latin = /[가-힣]/.test(text) ? latinNames(clauses) : [];
  const readers = clauses.map(clauseReader);
  const weights = clauses.map((clause) => weightOf.get(clause) ?? 1);
  const weight = weights.reduce((sum, one) => sum + one, 0) || 1;
  const hintReaders = hints.map(clauseReader);
  return (docId) => {
    const doc = docs[docId];
    if (!doc) return { worth: 0, nearness: 0 };
    const { passages } = doc;
    const hits = readers.map((read) => read(docId, doc));
    const trust = doc.isDoubtful ? DOUBTFUL_SHARE : 1;
    let further =
      (byAuthor.has(docId) ? WORTH.author : 0) + wholeWorth(passages, whole, text, latin);
    for (const read of hintReaders) {
      const hit = read(docId, doc);
      further += WORTH.hint * (hit.title + trust * hit.summary);
    }
    let worth = further;
    let byWeight = 0;
    for (const [at, hit] of hits.entries()) {
      const own = hit.title + trust * hit.summary;
      worth += own;
      byWeight += (own * (weights[at] ?? 0)) / weight;
    }
    if (clauses.length > 1) worth += trust * WORTH.together * shareTogether(hits, passages.length);
    const together = trust * shareTogether(hits, passages.length, weights);
    const nearness =
      NEARNESS.together * together + NEARNESS.clauses * byWeight + NEARNESS.further * further;
    return { worth, nearness };
  };
}

/** A name: its first letter is a capital, or a number is its end. */
const NAME = /^(?:[A-Z][\w-]*|[a-z][\w-]* \d[\w.]*)(?: \d[\w.]*)?$/;

/** How papers write the name in Hangul that a whole question is: of 젬마 gemma, of 라마 3 llama 3. */
function latinNames([clause, ...others]: readonly Clause[]): string[] {
  if (!clause || others.length > 0) return [];
  return clause.alternatives.flatMap(({ said = '' }) =>
    NAME.test(said) ? normalizeKey(said) : [],
  );
}

/** What a clause is worth in a paper, and the indexes of the passages that contain it. */
export type ClauseHit = {
  /** What the clause is worth in the title, and in the summary. */
  readonly title: number;
  readonly summary: number;
  readonly passages: readonly boolean[];
};

type ClauseReader = (docId: number, doc: Doc) => ClauseHit;

/** Looks for the forms of the alternatives that a paper has, in their order; each form counts once. */
export function clauseReader({ alternatives }: Clause): ClauseReader {
  const written = alternatives.filter(({ kind }) => kind !== 'apart');
  const readable = written.map(({ scores, kind, weight, forms }) => {
    const evidence: 'gloss' | 'typed' = kind === 'gloss' ? 'gloss' : 'typed';
    const share = Math.sqrt(weight) * (kind === 'prefix' ? PREFIX_SHARE : 1);
    return {
      scores,
      title: WORTH.title[evidence] * share,
      summary: WORTH.summary[evidence] * share,
      forms: forms.map((form) => ({ form, count: formsCounter(form) })),
    };
  });
  return (docId, doc) => {
    let title = 0;
    let summary = 0;
    let mentions = 0;
    const hits: boolean[] = [];
    const counted = new Set<string>();
    for (const alternative of readable) {
      if (!alternative.scores.has(docId)) continue;
      for (const { form, count } of alternative.forms) {
        if (counted.has(form)) continue;
        counted.add(form);
        const counts = count(doc);
        for (let at = 0; at < counts.length; at++) {
          const times = counts[at] ?? 0;
          if (times === 0) continue;
          hits[at] = true;
          if (at === 0) title = Math.max(title, alternative.title);
          else {
            summary = Math.max(summary, alternative.summary);
            mentions += times;
          }
        }
      }
    }
    const further = Math.min(MAX_MENTIONS, Math.max(0, mentions - 1));
    return { title, summary: summary + WORTH.mention * further, passages: hits };
  };
}

/**
 * The largest share of the clauses that one passage contains; by their weights that and the title, where
 * weights are given.
 */
export function shareTogether(
  hits: readonly ClauseHit[],
  passages: number,
  weights?: readonly number[],
): number {
  let max = 0;
  let all = 0;
  for (let at = 0; at < hits.length; at++) all += weights?.[at] ?? 1;
  for (let at = 0; at < passages; at++) {
    let here = 0;
    for (let clause = 0; clause < hits.length; clause++) {
      const has = hits[clause]?.passages;
      if (has?.[at] || (weights && has?.[0])) here += weights?.[clause] ?? 1;
    }
    max = Math.max(max, here);
  }
  return max / all;
}

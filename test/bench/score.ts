/** A judged question: `qrels` grades papers 1 to 3, of which those of `rl` and more are relevant. */
export type Judged = {
  readonly qid: string;
  readonly q: string;
  readonly cat: string;
  readonly rl: number;
  readonly qrels: Readonly<Record<string, number>>;
};

export type Figures = {
  primary: number;
  /** Share of the questions whose first answer is right. */
  first: number;
  ndcg: number;
  empty: number;
  noise: number;
};

/** Where one paper is meant, to find it among the first ten counts; elsewhere recall of the first 20. */
const KNOWN_ITEM = new Set(['name', 'title']);
/** Questions that nothing in the archive is about. */
export const NEGATIVE = 'negative';

/** Means over the categories; `ids` are an engine's answers by question, best first. */
export function score(
  queries: readonly Judged[],
  ids: ReadonlyMap<string, readonly string[]>,
): Figures {
  const answerOf = ({ qid }: Judged) => ids.get(qid) ?? [];
  const positive = queries.filter(({ cat }) => cat !== NEGATIVE);
  const negative = queries.filter(({ cat }) => cat === NEGATIVE);
  const categories = [...new Set(positive.map(({ cat }) => cat))];
  const macro = (figure: (query: Judged) => number) =>
    mean(categories.map((own) => mean(positive.filter(({ cat }) => cat === own).map(figure))));
  return {
    primary: macro((query) => primary(query, answerOf(query))),
    first: mean(positive.map((query) => Number(isFirstRight(query, answerOf(query))))),
    ndcg: macro((query) => ndcg(query, answerOf(query))),
    empty: mean(positive.map((query) => Number(answerOf(query).length === 0))),
    noise: mean(negative.map((query) => Number(answerOf(query).length > 0))),
  };
}

export function isFirstRight({ qrels, rl }: Judged, [first = '']: readonly string[]): boolean {
  return (qrels[first] ?? 0) >= rl;
}

function primary({ cat, qrels, rl }: Judged, ids: readonly string[]): number {
  const isRelevant = (id: string) => (qrels[id] ?? 0) >= rl;
  if (KNOWN_ITEM.has(cat)) return Number(ids.slice(0, 10).some(isRelevant));
  const relevant = Object.keys(qrels).filter(isRelevant).length;
  return ids.slice(0, 20).filter(isRelevant).length / Math.min(20, relevant);
}

/** Normalised discounted cumulative gain of the first ten. */
function ndcg({ qrels }: Judged, ids: readonly string[]): number {
  const ideal = Object.values(qrels).sort((a, b) => b - a);
  return gain(ids.map((id) => qrels[id] ?? 0)) / gain(ideal);
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

import { parseArgs } from 'node:util';
import type { Paper } from '../../src/digest/paper';
import type { Corpus } from '../../src/search/text/corpus';
import { Doc } from '../../src/search/text/doc';
import { RelatedPapers } from '../../src/search/text/relatedPapers';
import { finish } from '../../src/steps';
import { textSearchOf } from '../unit/search/textSearchOf';
import { grownPapers, papersIn } from './papers';
import { bm25, tfIdf } from './plainSimilarity';
import { cpuTime, quantile } from './quantile';
import { KINDS, type Yardstick, yardsticksOf } from './yardsticks';

/**
 * `npm run bench:related -- --archive <folder>`: how many of the papers that belong to a paper are among the
 * first ten related to it, ours beside plain methods. Which belong together the archive says itself
 * (`yardsticks.ts`); the words that give it away are hidden from all methods. Fails where ours is not better
 * by `MIN_RATIO` than each of the others. Then the time of a question in an archive grown to `TIMED_PAPERS`.
 */
const { values } = parseArgs({
  options: { archive: { type: 'string', multiple: true, default: ['public/digests'] } },
});

const FIRST = 10;
const MIN_RATIO = 1.1;
/** As many as the whole public archive has. */
const TIMED_PAPERS = 5500;
const TIMED_QUESTIONS = 300;
/** As many as a paper's page shows. */
const SHOWN = 6;
const OURS = 'Haru Papers';

type Method = (corpus: Corpus) => (doc: Doc, limit: number) => readonly number[];

const METHODS: Readonly<Record<string, Method>> = {
  [OURS]: (corpus) => {
    const related = new RelatedPapers(corpus);
    return (doc, limit) => related.find([doc], limit).map(({ docId }) => docId);
  },
  BM25: bm25,
  'TF-IDF cosine': tfIdf,
};

const papers = values.archive.flatMap(papersIn);
const { corpus } = textSearchOf(papers.map((paper) => new Doc(paper)));
const yardsticks = yardsticksOf(papers);
const counts = KINDS.map((kind) => yardsticks.filter((one) => one.kind === kind).length);
console.log(`${papers.length} papers; recall of the first ${FIRST}; papers asked: ${counts}`);
console.log(['', ...KINDS, 'mean', 'ours'].map((text, at) => text.padStart(at ? 12 : 16)).join(''));

const means = new Map(
  Object.entries(METHODS).map(([name, method]) => [name, recallsOf(method(corpus))] as const),
);
const ours = mean(means.get(OURS) ?? []);
for (const [name, recalls] of means) {
  const figures = [...recalls, mean(recalls)].map((recall) => recall.toFixed(3));
  const ratio = `${(ours / mean(recalls)).toFixed(2)}×`;
  console.log(name.padEnd(16) + [...figures, ratio].map((text) => text.padStart(12)).join(''));
}
const others = [...means].filter(([name]) => name !== OURS);
if (others.some(([, recalls]) => ours < MIN_RATIO * mean(recalls))) process.exitCode = 1;
const { first, warm, questions } = timesIn(grownPapers(papers, TIMED_PAPERS));
const figures = [quantile(questions, 0.5), quantile(questions, 0.95), Math.max(...questions)];
console.log(
  `CPU ms of a question in ${TIMED_PAPERS} papers, p50 p95 max: ${figures.map((ms) => ms.toFixed(1)).join(' ')}`,
);
console.log(`of the first one, and of what it prepares: ${first.toFixed(1)} ${warm.toFixed(0)}`);

/** The time of each question, of papers from all over an archive that the worker has warmed. */
function timesIn(grown: readonly Paper[]): {
  readonly first: number;
  readonly warm: number;
  readonly questions: readonly number[];
} {
  const { corpus } = textSearchOf(grown.map((paper) => new Doc(paper)));
  for (const doc of corpus.docs) doc.warm();
  const related = new RelatedPapers(corpus);
  const step = Math.max(1, Math.floor(corpus.docs.length / TIMED_QUESTIONS));
  const asked = corpus.docs.filter((_, at) => at % step === 0).slice(0, TIMED_QUESTIONS);
  const msOf = (doc: Doc) => cpuTime(() => related.find([doc], SHOWN)).ms;
  const [first = Number.NaN] = asked.slice(-1).map(msOf);
  const { ms: warm } = cpuTime(() => finish(related.warm()));
  return { first, warm, questions: asked.map(msOf) };
}

/** The mean recall of each kind. */
function recallsOf(related: (doc: Doc, limit: number) => readonly number[]): number[] {
  return KINDS.map((kind) =>
    mean(yardsticks.filter((one) => one.kind === kind).map((one) => recallOf(one, related))),
  );
}

function recallOf(
  { paper, right }: Yardstick,
  related: (doc: Doc, limit: number) => readonly number[],
): number {
  const found = related(new Doc(paper), FIRST).flatMap((docId) => corpus.docs[docId]?.id ?? []);
  return found.filter((id) => right.has(id)).length / Math.min(FIRST, right.size);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}

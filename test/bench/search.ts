import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Paper } from '../../src/digest/paper';
import { judgeQuestions } from '../ranking/judge';
import { RANKING } from '../ranking/ranking';
import { ENGINES, OURS, YARDSTICK } from './engines';
import { grownPapers, papersIn } from './papers';
import { cpuTime, quantile } from './quantile';
import { type Figures, isFirstRight, type Judged, NEGATIVE, score } from './score';
import { reportSuggestions } from './suggestions';

const BUNDLED = 'public/digests';

/**
 * `npm run bench:search`: the project's own ranking set over the bundled digests, ours beside other
 * engines. With `-- --archive <folder> --queries <queries.jsonl> --out <results.jsonl>` answers any
 * such set, a line a query (`{"qid","ids","ms"}`), ids best first, and prints the figures of every
 * engine where the set holds right answers; `--only` leaves the others out. A set that ends in `.tsv`
 * holds rules (../ranking/questions/README.md). `--misses` lists the questions whose first answer is wrong. `--size 5500`
 * grows the archive to as many papers. Times of questions and suggestions are those of the processor.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', multiple: true, default: [BUNDLED] },
    queries: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    size: { type: 'string' },
  },
});

/** Fuse takes a third of a second a question: it gets every so many-th of a long set. */
const SLOW = new Map([['Fuse', 16]]);
const MOST_IDS = 2000;

type Query = { readonly qid: string; readonly q: string };
type Result = { readonly qid: string; readonly ids: string[]; readonly ms: number };
type Run = {
  readonly name: string;
  readonly index: number;
  readonly every: number;
  readonly results: readonly Result[];
};

const source = values.archive.flatMap(papersIn);
const papers = values.size ? grownPapers(source, Number(values.size)) : source;
const queries = values.queries ? readQueries(values.queries) : ownQueries();
const names = Object.keys(ENGINES).filter((name) => name === OURS || !values.only);
const runs = names.map((name) => run(name, papers, queries));
const own = runs.find(({ name }) => name === OURS);
if (values.out && own) {
  writeFileSync(values.out, `${own.results.map((result) => JSON.stringify(result)).join('\n')}\n`);
  console.log(`${own.results.length} answers → ${values.out}`);
}
report(runs);
reportSuggestions(papers);

function run(name: string, all: readonly Paper[], asked: readonly Query[]): Run {
  const build = ENGINES[name];
  if (!build) throw new Error(`no engine ${name}`);
  // The best of three: the first also pays for compiling.
  const builds = [1, 2, 3].map(() => time(() => build(all)));
  const best = builds.reduce((least, other) => (other.ms < least.ms ? other : least));
  best.value.warm?.();
  const every = asked.length > 100 ? (SLOW.get(name) ?? 1) : 1;
  const results = asked
    .filter((_, place) => place % every === 0)
    .map(({ qid, q }) => {
      const { value, ms } = cpuTime(() => best.value.ask(q).slice(0, MOST_IDS));
      return { qid, ids: value, ms: Number(ms.toFixed(2)) };
    });
  return { name, index: best.ms, every, results };
}

function report(all: readonly Run[]): void {
  const base = all.find(({ name }) => name === YARDSTICK);
  console.log(
    `${papers.length} papers, ${queries.length} questions, each asked once; times against ${YARDSTICK}`,
  );
  console.log(
    'engine                        primary     S@1    nDCG   empty   noise   index     p50     p95',
  );
  for (const { name, index, every, results } of all) {
    const figures = figuresOf(results);
    const times = [index, percentile(results, 0.5), percentile(results, 0.95)];
    const bases = base
      ? [base.index, percentile(base.results, 0.5), percentile(base.results, 0.95)]
      : [];
    const ratios = times.map((value, place) => `${(value / (bases[place] || value)).toFixed(2)}×`);
    const label = every > 1 ? `${name} (every ${every}th)` : name;
    const shown = figures
      ? [figures.primary, figures.first, figures.ndcg, figures.empty, figures.noise].map((x) =>
          x.toFixed(3),
        )
      : ['–', '–', '–', '–', '–'];
    console.log(label.padEnd(28), ...[...shown, ...ratios].map((text) => text.padStart(8)));
  }
  const ours = all.find(({ name }) => name === OURS);
  if (ours) {
    reportKinds(ours.results);
    const [p95, worst] = [percentile(ours.results, 0.95), percentile(ours.results, 1)];
    console.log(`${OURS}, on this machine: p95 ${p95.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`);
  }
}

/** The figures of each kind of question, and on demand those whose first answer is wrong. */
function reportKinds(results: readonly Result[]): void {
  const ids = new Map(results.map((result) => [result.qid, result.ids]));
  const judged = queries.filter((query): query is Judged => 'qrels' in query);
  const kinds = [...new Set(judged.map(({ cat }) => cat))];
  for (const kind of kinds.length > 1 ? kinds : []) {
    const ofKind = judged.filter(({ cat }) => cat === kind);
    const { primary, first, ndcg, empty } = score(ofKind, ids);
    const shown = [primary, first, ndcg, empty].map((figure) => figure.toFixed(3).padStart(8));
    console.log(`  ${kind} (${ofKind.length})`.padEnd(28), ...shown);
  }
  if (!values.misses) return;
  for (const query of judged.filter(({ cat }) => cat !== NEGATIVE)) {
    const answers = ids.get(query.qid) ?? [];
    if (isFirstRight(query, answers)) continue;
    const right = Object.values(query.qrels).filter((grade) => grade >= query.rl).length;
    console.log(
      `  ${query.cat}  ${query.q}  right ${right}, found ${answers.length}: ${answers[0]}`,
    );
  }
}

/** null: nobody has judged the questions. */
function figuresOf(results: readonly Result[]): Figures | null {
  const asked = new Set(results.map(({ qid }) => qid));
  const judged = queries.filter((query) => 'qrels' in query && asked.has(query.qid));
  if (judged.length === 0) return null;
  return score(judged as Judged[], new Map(results.map(({ qid, ids }) => [qid, ids])));
}

function readQueries(file: string): Query[] {
  if (file.endsWith('.tsv')) return judgeQuestions(readFileSync(file, 'utf8'), papers);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What must come first is known of the bundled digests; none for a question that must find nothing. */
function ownQueries(): Query[] {
  if (values.size || values.archive.join() !== BUNDLED)
    return RANKING.map(({ q }, place) => ({ qid: `${place}`, q }));
  return RANKING.map(({ q, first }, place): Judged => {
    const qrels = Object.fromEntries(first.map((id) => [id, 3]));
    return { qid: `${place}`, q, cat: first.length > 0 ? 'ranking' : NEGATIVE, rl: 3, qrels };
  });
}

function percentile(results: readonly Result[], share: number): number {
  return quantile(
    results.map(({ ms }) => ms),
    share,
  );
}

function time<T>(call: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = call();
  return { value, ms: performance.now() - start };
}

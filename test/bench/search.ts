import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RANKING } from '../ranking/ranking';
import { ENGINES } from './engines';
import { papersIn } from './papers';

const BUNDLED = 'public/digests';

/**
 * `npm run bench:search`: the project's own ranking set over the bundled digests, ours beside other
 * engines. With `-- --archive <folder> --queries <queries.jsonl> --out <results.jsonl>` answers any
 * such set, a line a query (`{"qid","ids","ms"}`), ids best first; `--engine <name>` by another.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: BUNDLED },
    queries: { type: 'string' },
    out: { type: 'string' },
    engine: { type: 'string', default: 'Haru Papers' },
  },
});

const papers = papersIn(values.archive);
if (values.queries && values.out) answerSet(values.queries, values.out, values.engine);
else compare();

type Query = { qid: string; q: string };

function answerSet(queries: string, out: string, name: string): void {
  const build = ENGINES[name];
  if (!build) throw new Error(`--engine: expected one of ${Object.keys(ENGINES)}, found ${name}`);
  const ask = build(papers);
  const lines = readFileSync(queries, 'utf8').trim().split('\n');
  const results = lines.map((line) => {
    const { qid, q }: Query = JSON.parse(line);
    const start = performance.now();
    const ids = ask(q).slice(0, 2000);
    return JSON.stringify({ qid, ids, ms: Number((performance.now() - start).toFixed(2)) });
  });
  writeFileSync(out, `${results.join('\n')}\n`);
  console.log(`${name}: ${results.length} questions over ${papers.length} papers → ${out}`);
}

/** Share of the ranking set whose expected papers come first, and times against MiniSearch's. */
function compare(): void {
  const rows = Object.entries(ENGINES).map(([name, build]) => {
    // The best of three: the first also pays for compiling.
    const builds = [1, 2, 3].map(() => time(() => build(papers)));
    const built = builds.reduce((least, other) => (other.ms < least.ms ? other : least));
    const asked = RANKING.map(({ q, first }) => {
      const answer = time(() => built.value(q));
      const top = answer.value.slice(0, first.length);
      return { ok: first.every((id) => top.includes(id)), ms: answer.ms };
    });
    const times = asked.map(({ ms }) => ms).sort((a, b) => a - b);
    const right = asked.filter(({ ok }) => ok).length;
    return { name, right, index: built.ms, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
  });
  const base = rows.find(({ name }) => name === 'MiniSearch defaults');
  console.log(`${papers.length} papers, ${RANKING.length} questions; times against MiniSearch's`);
  // What comes first is known of the bundled digests only.
  const isBundled = values.archive === BUNDLED;
  console.log('engine               expected first   index   p95');
  for (const { name, right, index, p95 } of rows) {
    const share = (isBundled ? `${right}/${RANKING.length}` : '–').padStart(10);
    const ratios = [index / (base?.index ?? 1), p95 / (base?.p95 || 1)];
    const [indexRatio, p95Ratio] = ratios.map((ratio) => `${ratio.toFixed(2)}×`.padStart(8));
    console.log(`${name.padEnd(20)} ${share}      ${indexRatio} ${p95Ratio}`);
  }
}

function time<T>(run: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

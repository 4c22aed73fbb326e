import { parseArgs } from 'node:util';
import { normalizeKey } from '../../src/korean/normalize';
import { Doc } from '../../src/search/text/doc';
import { formCounter } from '../../src/search/text/forms';
import { relatedForms } from '../../src/search/text/inflections';
import { SPELLINGS, synonymsOf } from '../../src/search/text/synonyms';
import { plannerOf } from '../unit/search/plannerOf';
import { textSearchOf } from '../unit/search/textSearchOf';
import { papersIn } from './papers';

/**
 * `npm run audit:synonyms -- --archive <folder>`: asks for every spelling of the table and prints how many
 * papers it finds, how many of these have a form of its rows, and how many of the papers with a form it
 * finds; worst first. Fails where a spelling with `MIN_HITS` papers and more is below `MIN_PRECISION`.
 */
const MIN_HITS = 10;
const MIN_PRECISION = 0.6;

const { values } = parseArgs({
  options: {
    archive: { type: 'string', multiple: true, default: ['public/digests'] },
    all: { type: 'boolean', default: false },
  },
});

type Audited = { spelling: string; hits: number; precision: number; recall: number };

const docs = values.archive.flatMap(papersIn).map((paper) => new Doc(paper));
const search = textSearchOf(docs);
const planner = plannerOf(search.corpus, search.glossary);
const withForm = new Map<string, ReadonlySet<string>>();
const audited = [...new Set(SPELLINGS)]
  .map(audit)
  .sort((a, b) => a.precision - b.precision || b.hits - a.hits);
const frequent = audited.filter(({ hits }) => hits >= MIN_HITS);
const bad = frequent.filter(({ precision }) => precision < MIN_PRECISION);

console.log('precision  recall   hits  spelling');
for (const { spelling, hits, precision, recall } of values.all ? audited : frequent.slice(0, 40)) {
  const figures = [precision.toFixed(2), recall.toFixed(2), String(hits)];
  console.log(...figures.map((text) => text.padStart(7)), '', spelling);
}
const mean = (figure: (one: Audited) => number) =>
  (frequent.reduce((sum, one) => sum + figure(one), 0) / (frequent.length || 1)).toFixed(3);
console.log(
  `${docs.length} papers, ${audited.length} spellings, ${frequent.length} with ${MIN_HITS} hits and more: ` +
    `mean precision ${mean(({ precision }) => precision)}, recall ${mean(({ recall }) => recall)}, ` +
    `${bad.length} below ${MIN_PRECISION}`,
);
process.exitCode = bad.length > 0 ? 1 : 0;

function audit(spelling: string): Audited {
  const clause = planner.clause(planner.lookup.tokenize(spelling));
  const alternatives = clause.alternatives.filter(({ kind }) => kind !== 'prefix');
  const { docIds } = planner.scores({ ...clause, alternatives });
  const ids = Array.from(docIds, (docId) => docs[docId]?.id ?? '');
  const spellings = [spelling, ...synonymsOf(normalizeKey(spelling))];
  const { index } = search.corpus;
  const forms = spellings.flatMap((one) => [one, ...relatedForms(normalizeKey(one), index)]);
  const right = new Set(forms.flatMap((form) => [...papersWith(form)]));
  const found = ids.filter((id) => right.has(id)).length;
  return {
    spelling,
    hits: ids.length,
    precision: ids.length === 0 ? 1 : found / ids.length,
    recall: right.size === 0 ? 1 : found / right.size,
  };
}

function papersWith(spelling: string): ReadonlySet<string> {
  const key = normalizeKey(spelling);
  const known = withForm.get(key);
  if (known) return known;
  const count = formCounter(key);
  const having = docs.filter(({ passages }) => passages.some((passage) => count(passage) > 0));
  const ids = new Set<string>(having.map(({ id }) => id));
  withForm.set(key, ids);
  return ids;
}

import type { Day } from '../digest/day';
import type { ForeignFile, ForeignPaper, Importer } from './foreignPaper';
import { fieldOf, isAbsent, isObject, type JsonNode, reject } from './jsonNode';
import { isOwnEntry } from './ownJson';
import { readAddress, readAuthors, readHead, readSections } from './readFields';
import { countEntries, refuseUndated } from './readFile';

/**
 * `2026-01-05_AI_enhanced_Chinese.jsonl` of https://github.com/dw-dengwei/daily-arXiv-ai-enhanced and its
 * forks: a paper of arXiv a line, with five texts of a language model under `AI`. It has no votes.
 */
export const dailyArxiv: Importer = {
  name: 'daily-arXiv',
  countIn: (file) =>
    NAME.test(file.name)
      ? file.entries.length
      : countEntries(file, (entry) => isObject(entry.AI) || isFromArxiv(entry)),
  read(file) {
    const failures: JsonNode[] = [];
    const { day } = file;
    if (!day) return refuseUndated(file);
    const papers = file.entries.flatMap((entry) => readEntry(entry, day, file, failures) ?? []);
    if (failures.length > 0) {
      file.root.problems.note({ kind: 'failed-texts', data: { texts: failures.length } });
    }
    return papers;
  },
};

/** A line before the language model has seen it. */
function isFromArxiv(entry: Readonly<Record<string, unknown>>): boolean {
  return !isOwnEntry(entry) && 'categories' in entry && 'summary' in entry;
}

const NAME = /_AI_enhanced_([A-Za-z]+)/;

function readEntry(
  entry: JsonNode,
  day: Day,
  file: ForeignFile,
  failures: JsonNode[],
): ForeignPaper | null {
  const head = readHead(entry);
  if (!head) return null;
  const summary = fieldOf(entry, 'AI');
  if (!isAbsent(summary) && !isObject(summary.value)) reject(summary, 'model-texts');
  const known = (node: JsonNode) => {
    if (!isFailure(node)) return node;
    failures.push(node);
    return { ...node, value: null };
  };
  const shortest = fieldOf(summary, 'tldr');
  const sections = readSections([
    ['TL;DR', known(isAbsent(shortest) ? fieldOf(summary, 'task') : shortest)],
    ['Motivation', known(fieldOf(summary, 'motivation'))],
    ['Method', known(fieldOf(summary, 'method'))],
    ['Result', known(fieldOf(summary, 'result'))],
    ['Conclusion', known(fieldOf(summary, 'conclusion'))],
  ]);
  return {
    ...head,
    day,
    koreanTitle: null,
    votes: null,
    ...readAuthors(fieldOf(entry, 'authors')),
    picture: null,
    video: null,
    keywords: [],
    code: readAddress(fieldOf(entry, 'code_url')),
    project: null,
    language: sections.length > 0 ? languageOf(file.name) : 'en',
    sections: [...sections, ...readSections([['Abstract', fieldOf(entry, 'summary')]])],
    source: entry,
  };
}

/** What the project writes in place of a text that its model did not give. */
function isFailure({ value }: JsonNode): boolean {
  return typeof value === 'string' && FAILURE.test(value.trim());
}

const FAILURE = /^(?:error|[a-z ]{1,40} (?:generation failed|extraction failed|unavailable))\.?$/i;

/** The language in the name of a file, as a tag. null: it has none, or one that is not in the table. */
function languageOf(name: string): string | null {
  return LANGUAGES.get(NAME.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;
}

const LANGUAGES = new Map([
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['english', 'en'],
  ['french', 'fr'],
  ['german', 'de'],
  ['hindi', 'hi'],
  ['indonesian', 'id'],
  ['italian', 'it'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['portuguese', 'pt'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['turkish', 'tr'],
  ['vietnamese', 'vi'],
]);

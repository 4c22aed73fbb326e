import type { Expected, FileFlaw, FileFlaws, FlawKind, ImportProblem } from './problems';

/**
 * Words a problem in English, on one line, for reports: `papers[3].votes: expected a whole number from 0 to 9,999,999,
 * or null, found "many"`. Apart from `problems.ts`, since pages have words of their own in `i18n`.
 */
export function wordProblem(problem: ImportProblem): string {
  if (problem.about === 'value') {
    const { key, expected, found } = problem;
    return `${key === '' ? '' : `${key}: `}expected ${EXPECTED[expected]}, found ${found}`;
  }
  const { flaw, command } = problem;
  return command === '' ? wordFlaw(flaw) : `${wordFlaw(flaw)} ${command}`;
}

/**
 * The file of a problem with the place in it, as editors open it: `2026-01-05.jsonl:3`, `2026-01-05.json:3:14` where
 * it is no JSON. JSON has no lines otherwise: its keys say where.
 */
export function placeOf(file: string, problem: ImportProblem): string {
  if (problem.about === 'file' && problem.flaw.kind === 'mistake') {
    const { line, column } = problem.flaw.data;
    return `${file}:${line}:${column}`;
  }
  return problem.line === null ? file : `${file}:${problem.line}`;
}

function wordFlaw<Kind extends FlawKind>({ kind, data }: FileFlaw<Kind>): string {
  return FLAWS[kind](data);
}

const EXPECTED: Readonly<Record<Expected, string>> = {
  text: 'a text',
  'long-text': 'at most 16,000 characters',
  'long-title': 'at most 1,000 characters',
  'long-name': 'at most 200 characters',
  'long-label': 'at most 60 characters',
  'long-authors': 'at most as many authors as fit in 100,000 characters; the others are left out',
  'long-keywords': 'at most as many keywords as fit in 100,000 characters; the others are left out',
  texts: 'an array of texts',
  names: 'an array of names',
  id: 'an arXiv id as text, "2502.18411"',
  'new-id': 'an arXiv id of April 2007 or later, "2502.18411": older ones are not supported',
  link: 'a link to a paper on arXiv, Hugging Face or alphaXiv, "https://arxiv.org/abs/2502.18411"',
  title: 'a title',
  votes: 'a whole number from 0 to 9,999,999, or null',
  address: 'an https address',
  picture: 'a picture at an https address',
  video: 'a video at an https address',
  upload: 'a picture or a video at an https address',
  language: 'a language tag such as "en"',
  paper: 'a paper, an object',
  sections: 'an array of sections',
  section: 'a section, an object',
  'section-text': 'a text or bullets',
  object: 'an object',
  'model-texts': 'an object with texts',
  day: 'a day that exists, "2025-02-26"',
  'listed-time': 'a time that begins with a day',
  'listed-day': 'a day, or a file that is named by one',
  'json-line': 'a line of JSON',
};

const DAY = 'expected the papers of a day as JSON';
const AGAIN = 'Write it again or download it, from Hugging Face with:';

const FLAWS: { readonly [Kind in FlawKind]: (data: FileFlaws[Kind]) => string } = {
  'unknown-keys': ({ keys, others }) =>
    `expected the keys of digest.schema.json, found others, which are left out: ${keys}${others > 0 ? `, ${others} more` : ''}`,
  'page-end': ({ papers }) =>
    `expected all papers of the day, found ${papers}, where a page of the API ends: ask for more with &limit=100`,
  'failed-texts': ({ texts }) =>
    `expected texts of a model, found ${texts} that say it failed; they are left out`,
  'repeated-papers': ({ papers, ids }) =>
    `expected each paper once a day, found ${papers} again: ${ids}`,
  'other-day': ({ named, listed }) =>
    `expected papers of ${named}, the day of the file, found those of ${listed}`,
  'refused-host': ({ media, host, times }) =>
    `expected ${media}s on hosts that the site allows, found ${times} on ${host}, left out: to show them add "${host}" to "${media}Hosts" in site.json`,
  more: ({ problems }) =>
    `${problems} more ${problems === 1 ? 'problem' : 'problems'} in this file`,
  'no-papers': ({ entries, format }) =>
    `expected papers, found none in ${entries} entries; looked for the format of ${format}`,
  'few-texts': ({ texts, papers, format }) =>
    `expected a text of most papers, found one of ${texts} in ${papers}; looked for the format of ${format}`,
  'no-day': ({ name }) =>
    `expected a day that exists, in the name of the file or as its "date", found ${name}`,
  'no-format': ({ keys }) =>
    `expected papers in a format that is known, found entries with the keys ${keys}`,
  'no-json-line': () => 'expected a paper a line as JSON, found no line of JSON',
  empty: () => `${DAY}, found an empty file. ${AGAIN}`,
  html: () => `${DAY}, found HTML, as a host sends it for a page or an error. ${AGAIN}`,
  cut: () => `${DAY}, found the beginning of it: the text ends too early. ${AGAIN}`,
  nan: () =>
    `${DAY}, found NaN or Infinity, which Python writes and JSON does not have. This writes null in their place:`,
  lines: () => `${DAY}, found an object a line, which is JSONL. Rename it:`,
  'one-value': () =>
    'expected a paper a line as JSON, found one array or object, which is JSON. Rename it:',
  mistake: ({ words }) => `${DAY}, found a mistake in it: ${words}`,
  repr: () =>
    `${DAY}, found strings that hold what Python prints for its objects. This reads them:`,
  'lone-value': ({ value }) =>
    `${DAY}, found ${value} alone, as a failed download leaves it. ${AGAIN}`,
  'error-answer': ({ error }) =>
    `${DAY}, found an error in place of it: ${error}, as for a day that is not published yet. ${AGAIN}`,
  'no-array': ({ keys }) => `${DAY}, found an object without an array "papers", with ${keys}`,
};

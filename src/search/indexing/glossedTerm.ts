import { normalizeKey } from '../../korean/normalize';

const ABBREVIATION = /^[A-Z][A-Za-z]*[A-Z]s?$/;

/** Words of a glossed term at most. */
const MAX_WORDS = 6;

/** Words that do not belong to a term: it begins after them. */
const OUTSIDE = new Set(
  '및 또는 그리고 기반 위한 통한 대한 같은 새로운 다양한 기존 기존의 주요 여러 각 이 그 본 이를 이는 이러한 등의 the a an of and or for with based is are called as to in on by we our using via'.split(
    ' ',
  ),
);

/** Particles and endings of a word that modifies a term: the term begins after it. */
const MODIFIER =
  /[가-힣](을|를|은|는|이|가|의|에|에서|으로|로|와|과|도|된|한|인|할|하는|하고|하여|적인|하며|위해|통해|대해)$/;

/**
 * A longer run of words is the term if it is in front of the brackets nearly as often as the shorter one.
 * Chosen by reading the glossary of the bundled digests.
 */
const MIN_SHARE_OF_SHORTER = 0.6;

/** A Korean term has at least this many syllables for a word of English, and so many for a letter more. */
const SYLLABLES_PER_WORD = 1.5;

/**
 * The runs of words in front of brackets that may be the term which they gloss, shortest first; none for
 * particles and modifiers. `('새로운 검색 증강 생성', 'RAG')` → `생성`, `증강 생성`, `검색 증강 생성`.
 */
export function runsBefore(before: string, gloss: string): string[] {
  const words = before.trim().split(/\s+/);
  const ofGloss = ABBREVIATION.test(gloss) ? gloss.length : gloss.split(/[\s-]+/).length + 1;
  const runs: string[] = [];
  for (let length = 1; length <= Math.min(ofGloss, words.length, MAX_WORDS); length++) {
    const word = words.at(-length) ?? '';
    if (OUTSIDE.has(word.toLowerCase()) || (length > 1 && MODIFIER.test(word))) break;
    runs.push(words.slice(-length).join(' '));
  }
  return runs;
}

/**
 * The run that is the term: the one whose initials an English abbreviation has, else the longest that is
 * in front of the brackets often enough; null for an abbreviation of other words.
 *
 * @param frequencies how often each run, by its key, is in front of brackets with this gloss
 */
export function chooseRun(
  runs: readonly string[],
  gloss: string,
  frequencies: ReadonlyMap<string, number>,
): string | null {
  if (ABBREVIATION.test(gloss) && /^[A-Za-z]/.test(runs[0] ?? '')) {
    const letters = withoutPlural(gloss).toLowerCase();
    return runs.find((run) => initialsOf(run) === letters) ?? null;
  }
  const frequency = (run: string) => frequencies.get(normalizeKey(run)) ?? 0;
  return runs.reduce((chosen, run) =>
    frequency(run) >= frequency(chosen) * MIN_SHARE_OF_SHORTER ? run : chosen,
  );
}

/**
 * Whether a Korean term says as much as an English one: three syllables for two words, and for an
 * abbreviation one more than it has letters. `확산 기반 모델(diffusion model)` is not `모델`.
 */
export function isAsLong(term: string, gloss: string): boolean {
  const [korean, english] = isKorean(term) ? [term, gloss] : [gloss, term];
  if (!isKorean(korean) || isKorean(english)) return true;
  const min = ABBREVIATION.test(english)
    ? withoutPlural(english).length + 1
    : SYLLABLES_PER_WORD * english.split(/[\s-]+/).length;
  return normalizeKey(korean).length >= min;
}

function isKorean(text: string): boolean {
  return /^[가-힣]/.test(text);
}

/** `'LLMs'` → `'LLM'`. */
function withoutPlural(abbreviation: string): string {
  return abbreviation.replace(/s$/, '');
}

function initialsOf(run: string): string {
  return run
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
}

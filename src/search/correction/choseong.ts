import { normalizeKey } from '../../korean/normalize';
import { type Alternative, type Clause, textOf } from '../text/clause';
import type { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import type { ChoseongReading, ChoseongReadings } from './choseongReadings';
import type { CorrectionQuery, Corrector } from './correction';

/** Initials are ambiguous: ㄱㅅ is 개선, 검색, 공식 … Rare readings only add noise. */
const MAX_READINGS = 12;

/** A rare reading weighs more than a prefix match (0.25): it has all the initials. */
const MIN_WEIGHT = 0.3;

/**
 * Reads words of initial consonants as every term that the archive has with these initials: `'ㄱㅎ ㅎㅅ'`
 * → `강화 학습`. A reading weighs as the square root of its frequency against the most frequent one.
 * Next to a word only terms that are written next to it, where there are such: `'ㅂㅂ 오토인코더'` → `변분
 * 오토인코더`. Returns null where no word consists of initials.
 */
export const readChoseong: Corrector = ({ tokens }, { planner, choseong }) => {
  if (!tokens.some(isChoseong)) return null;
  const clauses: Clause[] = [];
  const spellings: string[][] = [];
  const { optional } = planner.rolesOf(tokens);
  const content = tokens.filter((token) => !optional.has(token) || isChoseong(token));
  for (const run of choseongRuns(tokens)) {
    if (!run.every(isChoseong)) {
      clauses.push(planner.clause(run));
      spellings.push(run.map(({ text }) => text));
      continue;
    }
    const readings = readingsIn(content, run, choseong).slice(0, MAX_READINGS);
    clauses.push({ tokens: run, alternatives: alternativesOf(readings, planner), optional: false });
    spellings.push(readings.map(({ text }) => text));
  }
  return { clauses, text: null, readings: wholeTexts(spellings) };
};

/** Whether each word consists of initials: `'ㄱㅎ ㅎㅅ'`. False for a question without words. */
export function isChoseongOnly({ tokens }: CorrectionQuery): boolean {
  return tokens.length > 0 && tokens.every(isChoseong);
}

/** A single consonant is the start of a word that is being typed. */
function isChoseong({ text }: QueryToken): boolean {
  return /^[ㄱ-ㅎ]{2,}$/.test(text);
}

/** Neighbouring words of initials as one run, as they may be spaced in any way; others alone. */
function choseongRuns(tokens: readonly QueryToken[]): QueryToken[][] {
  const runs: QueryToken[][] = [];
  for (const token of tokens) {
    const previous = runs.at(-1);
    if (isChoseong(token) && previous?.every(isChoseong)) previous.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** The readings of some initials that are written next to the words around them; all where none are. */
function readingsIn(
  tokens: readonly QueryToken[],
  run: readonly QueryToken[],
  choseong: ChoseongReadings,
): readonly ChoseongReading[] {
  const initials = run.map(({ text }) => text).join('');
  const [first] = run;
  const start = first ? tokens.indexOf(first) : 0;
  const before = tokens[start - 1]?.text;
  const after = tokens[start + run.length]?.text;
  const readingsBeside = [
    ...(after === undefined ? [] : choseong.readingsOf(initials, { after })),
    ...(before === undefined ? [] : choseong.readingsOf(initials, { before })),
  ];
  const byText = new Map(readingsBeside.map((reading) => [reading.text, reading]));
  return byText.size > 0 ? [...byText.values()] : choseong.readingsOf(initials);
}

function alternativesOf(
  readings: readonly ChoseongReading[],
  { lookup }: QueryPlanner,
): Alternative[] {
  const maxCount = readings[0]?.count ?? 1;
  return readings.map(({ text, count }) => {
    const tokens = lookup.tokenize(text);
    const [token, ...more] = tokens;
    return {
      kind: 'initials',
      scores: token && more.length === 0 ? lookup.word(token) : lookup.phrase(textOf(tokens)),
      weight: Math.max(MIN_WEIGHT, Math.sqrt(count / maxCount)),
      forms: [normalizeKey(text)],
      said: text,
    };
  });
}

/** The whole text for each spelling of the first ambiguous run; other runs by their first spelling. */
function wholeTexts(spellings: readonly (readonly string[])[]): string[] {
  const ambiguous = Math.max(
    0,
    spellings.findIndex(({ length }) => length > 1),
  );
  const firstSpellings = spellings.map(([first = '']) => first);
  return (spellings[ambiguous] ?? []).map((spelling) =>
    firstSpellings.with(ambiguous, spelling).join(' '),
  );
}

import { FINALS, parseSyllable } from './syllable';

/** Whether a word ends as verbs do before a noun: 만드는, 다룬, 볼. */
export function isAdnominal(word: string): boolean {
  return 'ㄴㄹ'.includes(FINALS.charAt(parseSyllable(word.at(-1) ?? '')?.final ?? 0));
}

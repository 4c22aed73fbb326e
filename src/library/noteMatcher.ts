import { choseongPattern } from '../korean/choseongPattern';
import { continuationPattern } from '../korean/continuationPattern';
import { foldCaseAndAccents, normalizeKey } from '../korean/normalize';
import { canTakeParticle, PARTICLES } from '../korean/particles';
import { INITIALS } from '../korean/syllable';

/** Spacing and hyphens are no guide to words: 강화 학습 and 강화학습, fine-tuning and finetuning. */
const SEPARATORS = '[^a-z0-9가-힣ㄱ-ㅣ]*';

/**
 * Tells which notes have all the words typed, the last of them maybe unfinished: `'세미나 강ㅎ'` finds
 * `'#세미나, 강화 학습'`. Particles do not matter (`'모델을'` finds `'모델'`), initials stand for syllables from two
 * on (`'ㅅㅁㄴ'`), Latin words are found from their beginnings. Nothing typed, or signs alone, match no note.
 */
export function createNoteMatcher(typed: string): (note: string) => boolean {
  const words = typed.split(/\s+/).map(normalizeKey).filter(Boolean);
  const patterns = words.map((word, index) => wordPattern(word, index === words.length - 1));
  return (note) => {
    const folded = foldCaseAndAccents(note);
    return patterns.length > 0 && patterns.every((pattern) => pattern.test(folded));
  };
}

function wordPattern(word: string, isLast: boolean): RegExp {
  const stem = stemOf(word);
  const spellings = [
    spelled(word, isLast),
    ...(isInitials(word) ? [Array.from(word, choseongPattern).join(SEPARATORS)] : []),
    ...(stem === null ? [] : [spelled(stem, false)]),
  ];
  const isLatin = /^[a-z0-9]/.test(word);
  return RegExp(`${isLatin ? '(?<![a-z0-9])' : ''}(?:${spellings.join('|')})`, 'u');
}

/** The letters of a word, whatever is between them; of the last word what its last syllable may become. */
function spelled(word: string, isUnfinished: boolean): string {
  const last = word.slice(-1);
  // A consonant alone begins a word of almost every note.
  const canGrow = isUnfinished && (word.length > 1 || !INITIALS.includes(last));
  return [...word.slice(0, -1), (canGrow && continuationPattern(last)) || last].join(SEPARATORS);
}

function isInitials(word: string): boolean {
  return word.length > 1 && [...word].every((char) => INITIALS.includes(char));
}

/** The word without its particle; null: it has none. Never fewer than two syllables. */
function stemOf(word: string): string | null {
  const particle = PARTICLES.find((candidate) => word.endsWith(candidate));
  if (particle === undefined) return null;
  const stem = word.slice(0, -particle.length);
  return stem.length > 1 && canTakeParticle(stem, particle) ? stem : null;
}

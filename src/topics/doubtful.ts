import { normalizeKey } from '../korean/normalize';

/** Words of a term at most. */
const MAX_TERM_WORDS = 4;

/** Letters of a Latin word at least: shorter ones are in other words by chance. */
const MIN_LETTERS = 4;

/** A title that says less of what its paper is about cannot be compared with a summary. */
const MIN_TERMS = 3;

/** Letters and digits of a summary at least: a sentence may well name nothing of the title. */
const MIN_SUMMARY = 120;

/** Words that titles have whatever they are about. */
const SAYS_NOTHING = new Set(
  `about across after against algorithm analysis approach approaches approximate based better beyond boosting building can
   comprehensive design does effective efficient enabling enhanced enhancing every evaluating everything explore exploring
   fast first from full general good guide help high improve improved improving into introducing investigating just large learn
   learning leveraging like make making method methods model models more most need networks neural novel over paper practical
   report robust scalable scale scaling should simple small some step strong study survey system systems task tasks technical
   than that their them theory these this those through time toward towards training understanding unified using versatile
   very what when where which while will with without work world your`
    .trim()
    .split(/\s+/),
);

/**
 * Whether a summary describes another paper than the title names, as models make up: no term of the title is
 * in it in any spelling, and no word of it. false where title or summary say too little to tell.
 *
 * @param title plain text
 * @param summary the plain text of its sentences
 * @param spellingsOf other spellings of the term with a key (`normalizeKey`), in any language; none for no term
 */
export function isDoubtful(
  title: string,
  summary: string,
  spellingsOf: (key: string) => readonly string[],
): boolean {
  const text = normalizeKey(summary);
  if (text.length < MIN_SUMMARY) return false;
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // Acronyms and names as they are written: their letters alone are in other words by chance.
  if (words.some((word) => /\p{Lu}.*\p{Lu}/u.test(word) && summary.includes(word))) return false;
  // Most summaries have a word of their title: that is told without the terms.
  const said = words.map(normalizeKey).filter(saysSomething);
  if (said.some((word) => text.includes(stemOf(word)))) return false;
  let terms = 0;
  for (let start = 0; start < words.length; start++) {
    for (let length = 1; length <= MAX_TERM_WORDS && start + length <= words.length; length++) {
      const key = normalizeKey(words.slice(start, start + length).join(''));
      const spellings = [key, key.replace(/s$/, '')].flatMap(spellingsOf).map(normalizeKey);
      const isWord = length === 1 && saysSomething(key);
      if (spellings.length === 0 && !isWord) continue;
      if ([stemOf(key), ...spellings].some((form) => text.includes(form))) return false;
      terms++;
    }
  }
  return terms >= MIN_TERMS;
}

function saysSomething(word: string): boolean {
  return (
    (/[a-z]/.test(word) ? word.length >= MIN_LETTERS : word.length > 1) && !SAYS_NOTHING.has(word)
  );
}

/** `'models'` → `'model'`, `'rendering'` → `'render'`: what other forms of an English word begin with. */
function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:ations?|ings?|ers?|ed|es|s|e)$/, '') : word;
}

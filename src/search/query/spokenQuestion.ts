import { foldForms } from '../../korean/foldForms';
import { normalizeKey } from '../../korean/normalize';
import { looksForWords } from '../../question/operators';
import { asksForText, type ParsedQuestion } from '../../question/parsedQuestion';
import { sortOf } from '../../question/question';
import { readSpoken } from '../../question/spoken';
import { isRequest } from '../text/sentence';
import { hasSynonyms } from '../text/synonyms';
import { maySay } from './lazySpoken';
import { matchesName } from './matchesName';
import type { PaperStore } from './paperStore';

/** Words of a question at most, and of a statement that may be one. Chosen. */
const MAX_ASKED = 20;
const MAX_STATED = 6;

/**
 * A question with what its words say of days, votes and papers to leave out as operators; days count from
 * the newest one of the archive. `'지난달'` looks for no words any more, and is answered newest day first. The title of a
 * paper is words alone: that paper is what is asked for.
 */
export function withSpoken(typed: ParsedQuestion, store: PaperStore): ParsedQuestion {
  const newest = store.entries()[0]?.listings[0]?.day;
  const { question } = typed;
  if (newest === undefined || !maySay(question.text) || isProse(question.text)) return typed;
  const parsed = withNames(typed, store);
  if (!asksForText(parsed)) return parsed;
  const hasTitle = (isMeant: (title: string) => boolean) =>
    store.entries().some(({ paper }) => isMeant(paper.title) || isMeant(paper.koreanTitle ?? ''));
  const isInTitle = (words: string) => {
    const part = words.toLowerCase();
    return hasTitle((title) => {
      const at = title.toLowerCase().indexOf(part);
      // Not the end of another word: the 2024 is no He 2024.
      return at >= 0 && !/[\p{L}\d]/u.test(title.charAt(at - 1));
    });
  };
  const oldest = store.entries().at(-1)?.listings.at(-1)?.day ?? newest;
  const text = readSpoken(question.text, parsed, { newest, oldest, isTerm, isInTitle, isRequest });
  const whole = foldForms(question.text).replace(/\s+/g, ' ').trim().toLowerCase();
  // Titles of another length are not folded: most of the time goes there.
  const isWhole = (title: string) => title.length === whole.length && title.toLowerCase() === whole;
  const isTitle = text.spoken.length > 0 && hasTitle(isWhole);
  if (isTitle) return parsed;
  const hasWords = looksForWords(question.text, text);
  const order = text.spoken.find((operator) => operator.kind === 'order')?.order;
  const asked = hasWords || question.sort !== null ? undefined : order;
  return { ...parsed, ...text, sort: asked ?? sortOf(question, hasWords) };
}

function isTerm(text: string): boolean {
  return hasSynonyms(normalizeKey(text));
}

/**
 * A question in which the name of `author:` ends where no author's does: `'author:Kaiming He diffusion'` → the words
 * `diffusion`. Names in Hangul that no author has are words, too: these find authors by sound.
 */
function withNames(parsed: ParsedQuestion, store: PaperStore): ParsedQuestion {
  const text = foldForms(parsed.question.text);
  const rest: string[] = [];
  const operators = parsed.operators.flatMap((operator) => {
    if (operator.kind !== 'author' || operator.exact) return operator;
    const words = operator.name.split(' ');
    const isNamed = (count: number) => isAuthor(words.slice(0, count).join(' '), store);
    const count = words.findLastIndex((_, at) => isNamed(at + 1)) + 1;
    const isMeant = count > 0 || operator.not || !/[가-힣]/.test(operator.name);
    if (isMeant && (count === 0 || count === words.length)) return operator;
    rest.push(...words.slice(count));
    if (count === 0) return [];
    const source = text.slice(operator.start, operator.end);
    const last = [...source.matchAll(/\S+/g)].at(count - words.length - 1);
    const end = operator.start + (last ? last.index + last[0].length : source.length);
    return { ...operator, name: words.slice(0, count).join(' '), end };
  });
  if (rest.length === 0) return parsed;
  const words = [parsed.words, ...rest].filter(Boolean).join(' ');
  const hasWords = looksForWords(parsed.question.text, { words, operators });
  return { ...parsed, words, operators, sort: sortOf(parsed.question, hasWords) };
}

function isAuthor(name: string, store: PaperStore): boolean {
  return store
    .entries()
    .some(({ paper }) => paper.authors?.some((author) => matchesName(author, name)));
}

/** Whether a text states something, as a pasted sentence of a summary does: nobody asks so. */
function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words > MAX_ASKED || (words > MAX_STATED && /[가-힣]다[.!]?$/.test(text.trim()));
}

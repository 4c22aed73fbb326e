import { foldForms } from '../../korean/foldForms';
import { normalizeKey } from '../../korean/normalize';
import { looksForWords } from '../../question/operators';
import { asksForText, type ParsedQuestion } from '../../question/parsedQuestion';
import { sortOf } from '../../question/question';
import { readSpoken } from '../../question/spoken';
import { isRequest } from '../text/sentence';
import { hasSynonyms } from '../text/synonyms';
import { maySay } from './lazySpoken';
import type { PaperStore } from './paperStore';

/**
 * A question with what its words say of days, votes and papers to leave out as operators; days count from
 * the newest one of the archive. `'지난달'` looks for no words any more, and is answered newest day first. The title of a
 * paper is words alone: that paper is what is asked for.
 */
export function withSpoken(parsed: ParsedQuestion, store: PaperStore): ParsedQuestion {
  const newest = store.entries()[0]?.listings[0]?.day;
  const { question } = parsed;
  if (newest === undefined || !asksForText(parsed) || !maySay(question.text)) return parsed;
  const hasTitle = (isMeant: (title: string) => boolean) =>
    store.entries().some(({ paper }) => isMeant(paper.title) || isMeant(paper.koreanTitle ?? ''));
  const isInTitle = (text: string) =>
    hasTitle((title) => title.toLowerCase().includes(text.toLowerCase()));
  const text = readSpoken(question.text, parsed, { newest, isTerm, isInTitle, isRequest });
  const whole = foldForms(question.text).replace(/\s+/g, ' ').trim().toLowerCase();
  // Titles of another length are not folded: most of the time goes there.
  const isWhole = (title: string) => title.length === whole.length && title.toLowerCase() === whole;
  const isTitle = text.spoken.length > 0 && hasTitle(isWhole);
  if (isTitle) return parsed;
  return { ...parsed, ...text, sort: sortOf(question, looksForWords(question.text, text)) };
}

function isTerm(text: string): boolean {
  return hasSynonyms(normalizeKey(text));
}

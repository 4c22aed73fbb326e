import { normalizeKey } from '../../korean/normalize';
import { asksForText, type ParsedQuestion } from '../../question/parsedQuestion';
import { readSpoken } from '../../question/spoken';
import { hasSynonyms } from '../text/synonyms';
import type { PaperStore } from './paperStore';

/**
 * A question with what its words say of days, votes and papers to leave out as operators; days count from
 * the newest one of the archive.
 */
export function withSpoken(parsed: ParsedQuestion, store: PaperStore): ParsedQuestion {
  const newest = store.entries()[0]?.listings[0]?.day;
  if (newest === undefined || !asksForText(parsed)) return parsed;
  return { ...parsed, ...readSpoken(parsed.question.text, parsed, { newest, isTerm }) };
}

function isTerm(text: string): boolean {
  return hasSynonyms(normalizeKey(text));
}

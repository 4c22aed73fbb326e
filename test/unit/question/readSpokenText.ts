import { expect } from 'vitest';
import { normalizeKey } from '../../../src/korean/normalize';
import { readText } from '../../../src/question/operators';
import { readSpoken } from '../../../src/question/spoken';
import { maySay } from '../../../src/search/query/lazySpoken';
import { isRequest } from '../../../src/search/text/sentence';
import { hasSynonyms } from '../../../src/search/text/synonyms';
import { dayOf } from '../search/papers';

const NEWEST = dayOf('2025-02-26');
const OLDEST = dayOf('2023-01-02');

/** What an archive whose newest day is 2025-02-26, a Wednesday, reads in a text; with a title of it. */
export function readSpokenText(text: string, title = '') {
  const read = readSpoken(text, readText(text), {
    newest: NEWEST,
    oldest: OLDEST,
    isTerm: (words) => hasSynonyms(normalizeKey(words)),
    isInTitle: (words) => title.includes(words),
    isRequest,
  });
  // Else it would not be loaded for this text.
  if (read.spoken.length > 0) expect(maySay(text), text).toBe(true);
  return read;
}

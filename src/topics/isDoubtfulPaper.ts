import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { foldForms } from '../korean/foldForms';
import { isDoubtful } from './doubtful';

/**
 * Whether the summary of a paper describes another one (`isDoubtful`), by all that its digest says of it.
 *
 * @param spellingsOf other spellings of the term with a key (`normalizeKey`)
 */
export function isDoubtfulPaper(
  { title, koreanTitle, sections, keywords }: Paper,
  spellingsOf: (key: string) => readonly string[],
): boolean {
  const titles = [title, koreanTitle ?? []].flat();
  const said = sections.flatMap(({ bullets }) =>
    bullets.flatMap(({ text, children }) => [text, ...children]),
  );
  return isDoubtful(textOf(titles), textOf([...said, ...keywords]), spellingsOf);
}

function textOf(marked: readonly string[]): string {
  return foldForms(marked.map(plainText).join(' '));
}

import { languageOf } from '../korean/languageOf';
import { type Operator, operatorSource, readText } from './operators';

/**
 * A text with the names in Hangul that it asks for by `author:` among its words: `author:` looks for letters as the
 * digests write them, words also for how a name sounds. `'저자:김진성 votes:>5'` → `'김진성 votes:>5'`. null: it has none.
 */
export function authorsAsWords(text: string): string | null {
  const { words, operators } = readText(text);
  const isName = (operator: Operator) =>
    operator.kind === 'author' && !operator.not && languageOf(operator.name) === 'ko';
  if (!operators.some(isName)) return null;
  const names = operators.flatMap((one) => (one.kind === 'author' && isName(one) ? one.name : []));
  const others = operators.filter((one) => !isName(one)).map((one) => operatorSource(text, one));
  return [words, ...names, ...others].filter(Boolean).join(' ');
}

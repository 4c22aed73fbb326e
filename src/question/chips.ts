import type { Chip } from './condition';
import { filterChips } from './filters';
import { readText, withoutOperator, withWords } from './operators';
import type { Question } from './question';

/** What of a question is on, in the order shown: words, operators, filters. Empty where nothing is. */
export function chipsOf(question: Question): readonly Chip<Partial<Question>>[] {
  const { text } = question;
  const parsed = readText(text);
  const { words, operators } = parsed;
  const wordChips: readonly Chip<Partial<Question>>[] =
    words === ''
      ? []
      : [
          {
            condition: { kind: 'words', text: words },
            without: { text: withWords(text, '', parsed) },
          },
        ];
  const operatorChips = operators.map((operator) => {
    return { condition: operator, without: { text: withoutOperator(text, operator) } };
  });
  return [...wordChips, ...operatorChips, ...filterChips(question)];
}

import type { Chip, Removable } from './chip';
import { FILTERS, filterChips } from './filters';
import { type Operator, readText, withoutOperator, withWords } from './operators';
import type { Question } from './question';

/** What of a question is on, in the order shown: words, operators, filters. Empty where nothing is. */
export function chipsOf(question: Question): readonly Removable<Partial<Question>>[] {
  const { text } = question;
  const { words, operators } = readText(text);
  const wordChips: Removable<Partial<Question>>[] =
    words === ''
      ? []
      : [{ chip: { kind: 'text', values: [words] }, without: { text: withWords(text, '') } }];
  const operatorChips = operators.flatMap((operator) => {
    const chip = chipOf(operator);
    return chip ? [{ chip, without: { text: withoutOperator(text, operator) } }] : [];
  });
  return [...wordChips, ...operatorChips, ...filterChips(question)];
}

function chipOf(operator: Operator): Chip | null {
  if (operator.kind === 'text') return textChip(operator);
  return FILTERS.map((row) => row.operatorChip(operator)).find((chip) => chip !== null) ?? null;
}

function textChip({ text, inTitle, not }: Extract<Operator, { kind: 'text' }>): Chip {
  if (inTitle) return { kind: not ? 'notInTitle' : 'inTitle', values: [text] };
  return { kind: not ? 'without' : 'exact', values: [text] };
}

import { foldForms } from '../korean/foldForms';
import { type Operator, operatorSource, withoutOperator } from './operators';

/**
 * A text without the words of an operator that an earlier one was read with, where it still has them: answers come
 * later than what is typed and pressed next.
 */
export function withoutOperatorOf(earlier: string, operator: Operator, text: string): string {
  if (text === earlier) return withoutOperator(text, operator);
  const source = operatorSource(earlier, operator);
  const start = foldForms(text).indexOf(source);
  return start < 0
    ? text
    : withoutOperator(text, { ...operator, start, end: start + source.length });
}

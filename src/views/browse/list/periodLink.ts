import type { Period } from '../../../digest/period';
import type { Question } from '../../../question/question';

/** Address of the page of a week or month. */
export function periodLink({ kind, name }: Period, question: Partial<Question>) {
  return {
    to: kind === 'week' ? '/week/{-$week}' : '/month/{-$month}',
    params: { [kind]: name },
    search: question,
  } as const;
}

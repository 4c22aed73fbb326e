import type { Period, PeriodKind } from '../../../digest/period';
import type { Question } from '../../../question/question';

const PATHS = {
  week: '/week/{-$week}',
  month: '/month/{-$month}',
  year: '/year/{-$year}',
} as const satisfies Record<PeriodKind, string>;

/** Address of the page of a period. */
export function periodLink({ kind, name }: Period, question: Partial<Question>) {
  return {
    to: PATHS[kind],
    params: { [kind]: name },
    search: question,
  } as const;
}

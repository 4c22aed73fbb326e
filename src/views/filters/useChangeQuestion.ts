import { useNavigate } from '@tanstack/react-router';
import type { Question } from '../../question/question';
import { useCoalescedHistory } from '../../ui/useCoalescedHistory';
import { useAddressDay, useListQuestion } from '../browse/list/useListQuestion';

/** Ways to change the question that the address holds; both lead to the list. */
export function useChangeQuestion() {
  const navigate = useNavigate();
  const history = useCoalescedHistory();
  const { from, to } = useListQuestion();
  // The address of a day names it in its path alone.
  const day = useAddressDay() === null ? {} : { from, to };
  const go = (change: Partial<Question>, replace: boolean) => {
    navigate({ to: '/', search: (current) => ({ ...current, ...day, ...change }), replace });
  };
  return {
    /** A change that is a step for Back. */
    change: (change: Partial<Question>) => go(change, false),
    /** A change that is one step for Back with those before it: a year is 2, 20 and 202 while typed. */
    refine: (change: Partial<Question>) => go(change, history.replace()),
    /** Ends a run of `refine`. */
    endRun: history.end,
  };
}

import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { parseDay } from '../../../digest/day';
import type { Question } from '../../../question/question';
import { useQuestion } from '../../useQuestion';

/** What the address of a day names as its day, readable or not; null on every other screen. */
export function useAddressDay(): string | null {
  return useParams({ strict: false, select: ({ day }) => day ?? null });
}

/** The question of the list on screen: that of the address, limited to its day where it is the address of one. */
export function useListQuestion(): Question {
  const question = useQuestion();
  const day = parseDay(useAddressDay() ?? '');
  return useMemo(() => (day ? { ...question, from: day, to: day } : question), [question, day]);
}

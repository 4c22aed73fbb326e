import type { Completeness } from '../archive/contract';
import type { Messages } from '../i18n/messages';

type Words = Pick<Messages, 'count' | 'timeline'>;

/** Says how many a list has, of a partial answer that more are looked for: `찾는 중 · 현재 342편`. */
export function sayFound(
  total: number,
  completeness: Completeness,
  { count, timeline }: Words,
  sayCount: (total: number) => string = count.papers,
): string {
  if (completeness === 'complete') return sayCount(total);
  return total === 0 ? timeline.looking : `${timeline.looking} · ${count.soFar(sayCount(total))}`;
}

/** Words a count next to something else: `현재 342편` of a partial answer. */
export function saySoFar(
  counted: string,
  completeness: Completeness,
  { count }: Pick<Words, 'count'>,
): string {
  return completeness === 'partial' ? count.soFar(counted) : counted;
}

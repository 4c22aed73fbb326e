import { NO_QUESTION, type Question } from '../../question/question';
import type { TrendSpan } from './trendView';

/** What the papers of a line have in common. */
export type Asked = Partial<Pick<Question, 'topics' | 'text'>>;

/** The address of the papers of a quarter or month. */
export function papersLink(asked: Asked, { from, to }: Pick<TrendSpan, 'from' | 'to'>) {
  return { to: '/', search: { ...NO_QUESTION, ...asked, from, to } } as const;
}

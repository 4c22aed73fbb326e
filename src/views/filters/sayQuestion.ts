import type { Messages } from '../../i18n/messages';
import { chipsOf } from '../../question/chips';
import { type Question, sortOf } from '../../question/question';
import { sayCondition } from './sayCondition';

/** What a question asks for, in the language of some messages: `'“rag” · 20표 이상'`; its order where it has no condition. */
export function sayQuestion(question: Question, messages: Messages): string {
  const conditions = chipsOf(question).map(({ condition }) => sayCondition(condition, messages));
  return conditions.join(' · ') || messages.timeline.sorts[sortOf(question)];
}

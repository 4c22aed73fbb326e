import type { Messages } from '../../i18n/messages';
import { isKept } from '../../question/keptFilter';
import type { Relaxation } from '../../search/query/relaxations';
import { type ConditionNames, nameOfTopic } from './conditionNames';
import { sayKept } from './sayKept';

/** What a relaxation lifts or asks instead, where its kind does not say it all: a name, a topic, a text, a mark; else `''`. */
export function sayLifted(
  { kind, text }: Relaxation,
  messages: Messages,
  names: ConditionNames,
): string {
  if (kind === 'topic') return nameOfTopic(text, names);
  return kind === 'kept' && isKept(text) ? sayKept(text, messages, names.lists) : text;
}

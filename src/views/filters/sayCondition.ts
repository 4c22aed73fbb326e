import type { Messages } from '../../i18n/messages';
import type { Condition } from '../../question/condition';
import type { DayFields } from '../../question/dayFilter';
import type { TextOperator } from '../../question/operators';
import type { VoteFilter } from '../../question/voteFilter';
import { type ConditionNames, NO_NAMES, nameOfTopic } from './conditionNames';
import { sayKept } from './sayKept';

type Words = Messages['filters'];

/**
 * A condition in the language of some messages: `'2025. 2. 13.부터'`, `'20 votes or more'`.
 *
 * @param names of lists and topics, as far as they are known
 */
export function sayCondition(
  condition: Condition,
  messages: Messages,
  names: ConditionNames = NO_NAMES,
): string {
  const { filters } = messages;
  switch (condition.kind) {
    case 'words':
      return filters.text(condition.text);
    case 'text':
      return sayText(condition, filters);
    case 'named':
      return condition.name;
    case 'kept':
      return sayKept(condition.kept, messages, names.lists);
    case 'topic':
      return nameOfTopic(condition.id, names);
    case 'author': {
      const { name, not } = condition;
      return not ? filters.notByAuthor(name) : filters.byAuthor(name);
    }
    case 'votes':
      return sayVotes(condition.votes, filters);
    case 'days':
      return sayDays(condition, filters);
    case 'order':
      return filters.first[condition.order];
  }
}

function sayText({ text, inTitle, not }: TextOperator, filters: Words): string {
  if (inTitle) return not ? filters.notInTitle(text) : filters.inTitle(text);
  return not ? filters.without(text) : filters.exact(text);
}

function sayVotes(votes: VoteFilter, filters: Words): string {
  if (votes.kind === 'unknown') return filters.votesUnknown;
  const { min, max } = votes;
  if (min === null) return filters.votesTo(max ?? 0);
  if (max === null) return filters.votesFrom(min);
  return min === max ? filters.votesExactly(min) : filters.votesBetween(min, max);
}

function sayDays({ from, to }: DayFields, filters: Words): string {
  if (from === null) return to === null ? filters.allDays : filters.until(to);
  if (to === null) return filters.since(from);
  return from === to ? filters.onDay(from) : filters.between(from, to);
}

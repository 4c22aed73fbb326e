import type { Day } from '../../digest/day';
import type { Messages } from '../../i18n/messages';
import { type Operator, readText, withoutOperator, withWords } from '../../question/operators';
import type { Question } from '../../question/question';
import type { VoteFilter } from '../../question/voteFilter';

export type FilterChip = { readonly text: string; readonly without: Partial<Question> };

/** What of a question is on, each with the change that takes it away. */
export function chipsOf(question: Question, { filters }: Messages): FilterChip[] {
  const { text, from, to, votes, authors } = question;
  const { words, operators } = readText(text);
  const chips: FilterChip[] = [];
  if (words !== '') {
    chips.push({ text: filters.text(words), without: { text: withWords(text, '') } });
  }
  for (const operator of operators) {
    const without = { text: withoutOperator(text, operator) };
    chips.push({ text: sayOperator(operator, filters), without });
  }
  if (from) chips.push({ text: filters.since(from), without: { from: null } });
  if (to) chips.push({ text: filters.until(to), without: { to: null } });
  if (votes?.kind === 'unknown') {
    chips.push({ text: filters.votesUnknown, without: { votes: null } });
  }
  if (votes?.kind === 'range') {
    const { min, max } = votes;
    const without = (rest: Partial<typeof votes>) =>
      rest.min != null || rest.max != null ? { ...votes, ...rest } : null;
    if (min !== null) {
      chips.push({ text: filters.votesFrom(min), without: { votes: without({ min: null, max }) } });
    }
    if (max !== null) {
      chips.push({ text: filters.votesTo(max), without: { votes: without({ min, max: null }) } });
    }
  }
  for (const name of authors) {
    const others = authors.filter((other) => other !== name);
    chips.push({ text: name, without: { authors: others } });
  }
  return chips;
}

function sayOperator(operator: Operator, filters: Messages['filters']): string {
  switch (operator.kind) {
    case 'text': {
      const { text, inTitle, not } = operator;
      if (inTitle) return not ? filters.notInTitle(text) : filters.inTitle(text);
      return not ? filters.without(text) : filters.exact(text);
    }
    case 'author':
      return operator.not ? filters.notByAuthor(operator.name) : filters.byAuthor(operator.name);
    case 'votes':
      return sayVotes(operator.votes, filters);
    case 'days':
      return sayDays(operator.from, operator.to, filters);
  }
}

function sayVotes(votes: VoteFilter, filters: Messages['filters']): string {
  if (votes.kind === 'unknown') return filters.votesUnknown;
  const { min, max } = votes;
  if (min === null) return filters.votesTo(max ?? 0);
  if (max === null) return filters.votesFrom(min);
  return min === max ? filters.votesExactly(min) : filters.votesBetween(min, max);
}

function sayDays(from: Day | null, to: Day | null, filters: Messages['filters']): string {
  if (from === null) return to === null ? '' : filters.until(to);
  if (to === null) return filters.since(from);
  return from === to ? filters.onDay(from) : filters.between(from, to);
}

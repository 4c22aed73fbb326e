import type { Question } from '../../digest/question';
import type { Messages } from '../../i18n/messages';

export type FilterChip = { readonly text: string; readonly without: Partial<Question> };

/** What of a question is on, each with the change that takes it away. */
export function chipsOf(question: Question, { filters }: Messages): FilterChip[] {
  const { text, from, to, votes, authors } = question;
  const chips: FilterChip[] = [];
  if (text !== '') chips.push({ text: filters.text(text), without: { text: '' } });
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

import type { OwnPart } from '../../digest/ownDigests';
import type { Messages } from '../../i18n/messages';

/** What some parts hold: `2026. 1. 5. – 2026. 1. 9. · 5일 · 48편`. */
export function sayParts(parts: readonly OwnPart[], { count, format }: Messages): string {
  const days = [...new Set(parts.map(({ day }) => day))].sort();
  const papers = new Set(parts.flatMap((part) => part.papers.map(({ id }) => id)));
  const [first] = days;
  const last = days.at(-1);
  const span = [first, last].flatMap((day) => (day ? format.shortDay(day) : []));
  return [
    first === last ? span[0] : span.join(' – '),
    count.days(days.length),
    count.papers(papers.size),
  ].join(' · ');
}

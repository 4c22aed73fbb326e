import type { ManifestDays } from '../../digest/manifest';
import { missingDays } from '../../digest/missingDays';
import { addMonths, firstDayOf, monthOf } from '../../digest/month';
import { addDays } from '../../digest/weekday';
import { papersBySpan } from './papersBySpan';
import type { TrendSpan } from './trendView';

/**
 * All months from the first to the last with a digest, and how many papers each lists, each once where the archive
 * knows which ones it repeats.
 */
export function monthSpans({ days, repeats }: ManifestDays): TrendSpan[] {
  const [first, last] = [days.at(-1)?.day, days[0]?.day];
  if (!first || !last) return [];
  const months: string[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) {
    months.push(month);
  }
  const spans = months.map((name) => {
    const from = firstDayOf(name);
    const to = addDays(firstDayOf(addMonths(name, 1)), -1);
    return { name, from, to, ...missingDays({ from, to }, first, last) };
  });
  const papers = papersBySpan(spans, {
    byDay: new Map(days.map((entry) => [entry.day, entry.papers])),
    repeats: repeats ?? [],
  });
  return spans.map((span, at) => ({ ...span, papers: papers[at] ?? 0 }));
}

import { useMessages, useTexts } from '../../i18n/messages';
import type { Share } from '../../topics/rise';
import { ratioOf } from '../../topics/trends';
import { sayPercent } from './counting';
import { stepOf } from './steps';
import type { TrendSpan } from './trendView';
import { useSpanWords } from './useSpanWords';

/** Returns what is said of a quarter or month: its name, its papers and their share, and whether it goes on. */
export function useSaySpan(): (span: TrendSpan, share: Share | undefined) => string {
  const words = useTexts('trends');
  const { count } = useMessages();
  const names = useSpanWords();
  return (span, share) => {
    const ratio = share ? ratioOf(share) : null;
    return [
      names.name(span.name),
      count.papers(share?.papers ?? 0),
      ...(ratio === null ? [] : [sayPercent(ratio)]),
      ...(span.until === null ? [] : [words.unfinished[stepOf(span.name)]]),
    ].join(' · ');
  };
}

import { useMessages, useTexts } from '../../i18n/messages';
import type { Share } from '../../topics/rise';
import { ratioOf } from '../../topics/trends';
import { sayPercent } from './counting';
import type { TrendQuarter } from './trendView';

/** Returns what is said of a quarter: its name, its papers and their share, and whether it goes on. */
export function useSayQuarter(): (quarter: TrendQuarter, share: Share | undefined) => string {
  const words = useTexts('trends');
  const { count } = useMessages();
  return (quarter, share) => {
    const ratio = share ? ratioOf(share) : null;
    return [
      words.quarter(quarter.name),
      count.papers(share?.papers ?? 0),
      ...(ratio === null ? [] : [sayPercent(ratio)]),
      ...(quarter.until === null ? [] : [words.unfinished]),
    ].join(' · ');
  };
}

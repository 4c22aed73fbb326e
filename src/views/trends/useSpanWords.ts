import { useMessages, useTexts } from '../../i18n/messages';

/** Returns how quarters and months are called: `'2025-Q2'`, `'2025-04'`, and with it below a chart that says the year. */
export function useSpanWords(): {
  readonly name: (name: string) => string;
  readonly short: (name: string) => string;
} {
  const words = useTexts('trends');
  const { format } = useMessages();
  return {
    name: (name) => (isQuarter(name) ? words.quarter(name) : format.month(name)),
    short: (name) => (isQuarter(name) ? words.shortQuarter(name) : format.shortMonthOfYear(name)),
  };
}

const isQuarter = (name: string) => name.includes('Q');

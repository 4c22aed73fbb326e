import { useMessages, useTexts } from '../../i18n/messages';
import { stepOf } from './steps';

/** Returns how quarters and months are called: `'2025-Q2'`, `'2025-04'`, and with it below a chart that says the year. */
export function useSpanWords(): {
  readonly name: (name: string) => string;
  readonly short: (name: string) => string;
} {
  const words = useTexts('trends');
  const { format } = useMessages();
  return {
    name: (name) => (stepOf(name) === 'quarter' ? words.quarter(name) : format.month(name)),
    short: (name) =>
      stepOf(name) === 'quarter' ? words.shortQuarter(name) : format.shortMonthOfYear(name),
  };
}

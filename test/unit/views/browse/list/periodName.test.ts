import { describe, expect, it } from 'vitest';
import { type PeriodKind, parsePeriod } from '../../../../../src/digest/period';
import { LANGUAGES, type Language } from '../../../../../src/i18n/languages';
import { periodHeading, periodTitle } from '../../../../../src/views/browse/list/periodName';

async function namesOf(language: Language, kind: PeriodKind, name: string): Promise<string[]> {
  const { messages, late } = LANGUAGES[language].load;
  const { format } = (await messages()).texts;
  const words = (await late()).texts.period;
  const period = parsePeriod(kind, name);
  return period ? [periodHeading, periodTitle].map((say) => say(period, format, words)) : [];
}

describe('the name of a period', () => {
  it.each([
    ['ko', 'week', '2025-W19', '5월 5일 – 11일', '2025년 19주 차 (5월 5일 – 11일)'],
    ['ko', 'week', '2025-W01', '12월 30일 – 1월 5일', '2025년 1주 차 (12월 30일 – 1월 5일)'],
    ['ko', 'month', '2025-02', '2025년 2월', '2025년 2월'],
    ['en', 'week', '2025-W19', 'May 5 – 11', 'Week 19, 2025 (May 5 – 11)'],
    ['en', 'week', '2025-W01', 'Dec 30 – Jan 5', 'Week 1, 2025 (Dec 30 – Jan 5)'],
    ['en', 'month', '2025-02', 'February 2025', 'February 2025'],
  ] as const)(
    'in %s of the %s %s is %s in its heading, %s elsewhere',
    async (language, kind, name, heading, title) => {
      expect(await namesOf(language, kind, name)).toEqual([heading, title]);
    },
  );
});

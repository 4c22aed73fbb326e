import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/digest/day';
import { readQuestion, writeQuestion } from '../../../src/question/address';
import { questionSince } from '../../../src/question/questionSince';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`expected a day, found ${text}`);
  return parsed;
};

describe('questionSince', () => {
  it.each([
    ['?q=rag', '2025-02-28', '2025-03-07', '?q=rag&from=2025-03-01', 'from the day after'],
    ['?q=rag', '2025-03-07', '2025-03-07', null, 'nothing came since'],
    ['?q=rag', '2025-03-09', '2025-03-07', null, 'the archive has shrunk'],
    ['?from=2025-03-05', '2025-02-28', '2025-03-07', '?from=2025-03-05', 'it begins later'],
    ['?from=2025-04-01', '2025-02-28', '2025-03-07', null, 'it begins after the newest day'],
    ['?to=2025-03-02', '2025-02-28', '2025-03-07', '?from=2025-03-01&to=2025-03-02', 'it ends'],
    ['?to=2025-02-20', '2025-02-28', '2025-03-07', null, 'it has ended'],
  ])('of %s seen at %s with %s as the newest is %s: %s', (asked, seen, newest, expected, _why) => {
    const since = questionSince(readQuestion(asked), day(seen), day(newest));
    expect(since && writeQuestion(since)).toBe(expected);
  });
});

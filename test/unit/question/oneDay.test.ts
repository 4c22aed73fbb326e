import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/digest/day';
import { oneDayOf, wholeDayOf } from '../../../src/question/oneDay';
import { NO_QUESTION, type Question } from '../../../src/question/question';

const [DAY, NEXT] = [parseDay('2025-02-26'), parseDay('2025-02-27')];
const OF_DAY = { ...NO_QUESTION, from: DAY, to: DAY };

describe('the day of a question', () => {
  it.each<[Partial<Question>, string | null, string | null, string]>([
    [OF_DAY, DAY, DAY, 'the day alone'],
    [{ ...OF_DAY, sort: 'day' }, DAY, DAY, 'in the order that it has anyway'],
    [{ ...OF_DAY, sort: 'votes' }, DAY, null, 'in another order'],
    [{ ...OF_DAY, text: 'mamba' }, DAY, null, 'with words'],
    [{ ...OF_DAY, authors: ['Kai Chen'] }, DAY, null, 'with another filter'],
    [NO_QUESTION, null, null, 'the whole archive'],
    [{ from: DAY }, null, null, 'all days from one on'],
    [{ from: DAY, to: NEXT }, null, null, 'two days'],
    [{ from: NEXT, to: DAY }, null, null, 'no day'],
  ])('%j is limited to %s, and asks for all of %s: %s', (fields, day, wholeDay) => {
    const question = { ...NO_QUESTION, ...fields };
    expect(oneDayOf(question)).toBe(day);
    expect(wholeDayOf(question)).toBe(wholeDay);
  });
});

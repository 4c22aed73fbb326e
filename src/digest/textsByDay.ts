import type { Day } from './day';
import { DAY_HEADING, dayOfHeading, LINE_END } from './parseDigest';
import { MAX_LINE_LENGTH } from './problem';

/**
 * Splits a text of several days, each from its heading to the next one's; of a day that comes twice both. What is
 * read of a day's text is what is read of the day in the whole text. Empty where no heading names a day.
 */
export function textsByDay(text: string): ReadonlyMap<Day, string> {
  const linesByDay = new Map<Day, string[]>();
  // What comes before the first heading belongs to its day.
  let lines: string[] = [];
  for (const line of text.split(LINE_END)) {
    const heading = line.slice(0, MAX_LINE_LENGTH);
    const day = DAY_HEADING.test(heading) ? dayOfHeading(heading) : null;
    if (day) {
      lines = linesByDay.get(day) ?? (linesByDay.size === 0 ? lines : []);
      linesByDay.set(day, lines);
    }
    lines.push(line);
  }
  return new Map(Array.from(linesByDay, ([day, ofDay]) => [day, ofDay.join('\n')]));
}

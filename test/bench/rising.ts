import { parseArgs } from 'node:util';
import { collectTopics } from '../../src/build/collectTopics';
import { readDigestFolder } from '../../src/build/digestSources';
import type { Day } from '../../src/digest/day';
import { missingDays } from '../../src/digest/missingDays';
import type { Paper } from '../../src/digest/paper';
import { parseDigest } from '../../src/digest/parseDigest';
import { daysOfQuarter } from '../../src/digest/quarter';
import {
  type Change,
  findChanges,
  OF_QUARTERS,
  quarterlySeries,
  ratioOf,
} from '../../src/topics/trends';

/**
 * `npm run bench:rising -- --archive <folder>`: the first ten topics that rise and that fall in each quarter, to be
 * judged by who knows the field, with their papers and shares, then and in the two quarters before.
 */
const { values } = parseArgs({
  options: { archive: { type: 'string', multiple: true, default: ['public/digests'] } },
});

const FIRST = 10;

const papersByDay = new Map<Day, Paper[]>();
for (const folder of values.archive) {
  for (const { text } of (await readDigestFolder(folder)).sources) {
    for (const paper of parseDigest(text).papers) {
      papersByDay.set(paper.day, [...(papersByDay.get(paper.day) ?? []), paper]);
    }
  }
}
const days = [...papersByDay]
  .map(([day, papers]) => ({ day, papers }))
  .sort((a, b) => (a.day < b.day ? -1 : 1));
const { list } = collectTopics(days, new Set());
console.log(`${days.length} days, ${list.topics.length} topics`);

for (const [index, { name, papers }] of list.quarters.entries()) {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const quarter = daysOfQuarter(name);
  const { since, until } = quarter && first && last ? missingDays(quarter, first, last) : {};
  const span = [since && `from ${since}`, until && `to ${until}`].filter(Boolean).join(' ');
  console.log(`\n${name}, ${papers} papers ${span}`);
  const { rising, falling } = findChanges(
    list.topics,
    (topic) => quarterlySeries(topic, list),
    index,
    OF_QUARTERS,
  );
  print('rising', rising);
  print('falling', falling);
}

function print(title: string, changes: readonly Change<{ readonly id: string }>[]): void {
  console.log(`  ${title}: ${changes.length}`);
  for (const { item, now, before } of changes.slice(0, FIRST)) {
    const shares = [before, now].map((share) => `${((ratioOf(share) ?? 0) * 100).toFixed(1)} %`);
    console.log(
      `    ${item.id.padEnd(28)} ${String(now.papers).padStart(4)}  ${shares.join(' → ')}`,
    );
  }
}

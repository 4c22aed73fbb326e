import { type ArxivId, parseArxivId } from '../digest/arxivId';
import type { BitReader, BitWriter } from './bits';
import { bitsOfOrder, orderOfRank, rankOfOrder } from './permutation';

const COUNT_BITS = 9;
const RICE_BITS = 5;
/** Numbers of papers have at most five digits. */
const MAX_RICE = 17;

/**
 * Writes different ids, fewer than 512, in their order. Sorted by month and number, the distances between them take
 * about 1.5 bytes a paper of a year's; their order, where it is not newest first, less than a byte more.
 */
export function writeIds(writer: BitWriter, ids: readonly ArxivId[]): void {
  const sorted = ids.toSorted(newestFirst);
  const isSorted = ids.every((id, index) => id === sorted[index]);
  const months = monthsOf(sorted);
  const k = bestRice(months);
  writer.write(ids.length, COUNT_BITS);
  writer.write(k, RICE_BITS);
  writeMonths(writer, months, k);
  writer.write(Number(!isSorted), 1);
  if (isSorted) return;
  const places = new Map(sorted.map((id, index) => [id, index]));
  const rank = rankOfOrder(ids.map((id) => places.get(id) ?? 0));
  writer.write(rank, bitsOfOrder(ids.length));
}

/** Reads what `writeIds` has written; null: it is nothing of the kind. */
export function readIds(reader: BitReader): ArxivId[] | null {
  const count = reader.read(COUNT_BITS);
  const k = reader.read(RICE_BITS);
  const sorted = readMonths(reader, count, k)?.sort(newestFirst);
  if (!sorted || new Set(sorted).size < count) return null;
  if (reader.read(1) === 0) return sorted;
  const order = orderOfRank(reader.readBig(bitsOfOrder(count)), count);
  return order?.flatMap((place) => sorted[place] ?? []) ?? null;
}

function newestFirst(a: ArxivId, b: ArxivId): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

/** Papers of a month whose numbers have as many digits. */
type Month = {
  /** Months since January 2000. */
  readonly month: number;
  readonly digits: number;
  /** Rising. */
  readonly numbers: readonly number[];
};

/** `newest`: newest first. */
function monthsOf(newest: readonly ArxivId[]): Month[] {
  const numbers = new Map<string, number[]>();
  for (const id of newest.toReversed()) {
    const [start = '', number = ''] = id.split('.');
    const key = `${start} ${number.length}`;
    numbers.set(key, [...(numbers.get(key) ?? []), Number(number)]);
  }
  return Array.from(numbers, ([key, found]): Month => {
    const [start = '', digits = ''] = key.split(' ');
    const month = Number(start.slice(0, 2)) * 12 + Number(start.slice(2)) - 1;
    return { month, digits: Number(digits), numbers: found.sort((a, b) => a - b) };
  }).sort((a, b) => a.month - b.month || a.digits - b.digits);
}

/** The parameter with which the distances take the fewest bits. */
function bestRice(months: readonly Month[]): number {
  const distances = months.flatMap(({ numbers }) =>
    numbers.map((number, index) => number - (numbers[index - 1] ?? -1) - 1),
  );
  const lengths = Array.from({ length: MAX_RICE + 1 }, (_, k) =>
    distances.reduce((sum, distance) => sum + Math.floor(distance / 2 ** k) + 1 + k, 0),
  );
  return lengths.indexOf(Math.min(...lengths));
}

function writeMonths(writer: BitWriter, months: readonly Month[], k: number): void {
  let before = 0;
  for (const { month, digits, numbers } of months) {
    writer.writeGamma(month - before + 1);
    writer.write(Number(digits !== usualDigits(month)), 1);
    writer.writeGamma(numbers.length);
    let next = 0;
    for (const number of numbers) {
      writer.writeRice(number - next, k);
      next = number + 1;
    }
    before = month;
  }
}

function readMonths(reader: BitReader, count: number, k: number): ArxivId[] | null {
  const ids: ArxivId[] = [];
  let month = 0;
  while (ids.length < count) {
    month += reader.readGamma() - 1;
    const isUnusual = reader.read(1) === 1;
    const digits = isUnusual ? 9 - usualDigits(month) : usualDigits(month);
    const size = reader.readGamma();
    if (reader.isOver() || ids.length + size > count) return null;
    const start = `${pad(Math.floor(month / 12), 2)}${pad((month % 12) + 1, 2)}`;
    let next = 0;
    for (let index = 0; index < size; index += 1) {
      const number = next + reader.readRice(k);
      const id = parseArxivId(`${start}.${pad(number, digits)}`);
      if (!id) return null;
      ids.push(id);
      next = number + 1;
    }
  }
  return ids;
}

/** Five since January 2015, four before: https://info.arxiv.org/help/arxiv_identifier.html. */
function usualDigits(month: number): 4 | 5 {
  return month < 15 * 12 ? 4 : 5;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

import { daysBy, type Manifest, type ManifestDay, packFile } from '../digest/manifest';
import { FailureError } from '../failure';
import type { ReadFile } from './readFile';

/** Reads the pack of a month. Fails when it is not as long as the days in it. */
export async function readPack(
  readFile: ReadFile,
  month: Month,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const file = packFile(month.month, month.hash);
  const pack = await readFile(file, signal);
  const length = month.days.reduce((sum, { bytes }) => sum + bytes, 0);
  if (pack.length !== length) throw new FailureError({ kind: 'unreadable', file });
  return pack;
}

/** Groups the days of an archive by month: newest month first, in it newest day first. */
export function monthsOf({ days, packs }: Manifest): Month[] {
  return Array.from(daysBy('month', days), ([month, ofMonth]) => ({
    month,
    hash: packs[month] ?? '',
    days: ofMonth,
  }));
}

export type Month = {
  /** `'2025-02'` */
  readonly month: string;
  /** Content hash of its pack. */
  readonly hash: string;
  readonly days: readonly ManifestDay[];
};

/** Splits the pack of a month into its days. */
export function splitPack(
  pack: Uint8Array,
  { days }: Month,
): (readonly [ManifestDay, Uint8Array])[] {
  let end = 0;
  return days.map((entry) => {
    end += entry.bytes;
    return [entry, pack.subarray(end - entry.bytes, end)];
  });
}

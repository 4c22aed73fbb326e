import type { Day } from '../../digest/day';
import { daysBy, type Manifest, type ManifestDay } from '../../digest/manifest';

/**
 * What a byte of digests takes while it is indexed: the renderer grew by 1.85 GB over 204 MB of digests,
 * of which its objects were 0.76 GB in the end.
 */
const MEMORY_PER_BYTE = 9;
/** Part of a device's memory that is used; a worker that runs out of it takes the whole tab along. */
const SHARE = 1 / 5;
/** However much there is, the objects of one worker have no more than 4 GB (V8's pointer compression). */
const MOST_GB = 8;
/** Where the browser does not tell: that of a phone of some years ago. */
const UNTOLD_GB = 4;

/** Bytes of digests that the device may read whose browser this is. */
export function digestByteBudget(browser: object): number {
  // Not every browser tells: https://w3c.github.io/device-memory/
  const told = 'deviceMemory' in browser ? Number(browser.deviceMemory) : Number.NaN;
  const memory = told > 0 ? Math.min(told, MOST_GB) : UNTOLD_GB;
  return (memory * 1e9 * SHARE) / MEMORY_PER_BYTE;
}

/**
 * The part of an archive that may be read: whole months, newest first, the newest one always. `firstDay` is
 * its first day; null: that is all there is.
 */
export function withinBudget(
  manifest: Manifest,
  most: number,
): { readonly part: Manifest; readonly firstDay: Day | null } {
  let bytes = 0;
  const days: ManifestDay[] = [];
  for (const month of daysBy('month', manifest.days).values()) {
    bytes += month.reduce((sum, day) => sum + day.bytes, 0);
    if (bytes > most && days.length > 0) break;
    days.push(...month);
  }
  const isAll = days.length === manifest.days.length;
  return { part: { ...manifest, days }, firstDay: isAll ? null : (days.at(-1)?.day ?? null) };
}

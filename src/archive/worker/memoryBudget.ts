import type { Day } from '../../digest/day';
import { daysBy, type Manifest, type ManifestDay } from '../../digest/manifest';

/**
 * Bytes of memory for a byte of digests while it is indexed. Measured: the renderer grew by 1.85 GB over
 * 204 MB of digests, of which its objects were 0.76 GB in the end.
 */
const MEMORY_PER_BYTE = 9;
/** Share of the device's memory to use: a worker that runs out of memory takes the whole tab along. */
const MEMORY_SHARE = 1 / 5;
/** The objects of one worker get 4 GB at most (V8's pointer compression), whatever the device has. */
const MAX_MEMORY_GB = 8;
/** For browsers that do not say: the memory of a phone some years old. */
const DEFAULT_MEMORY_GB = 4;

/**
 * Returns how many bytes of digests the device may read.
 *
 * @param browser `navigator`; not every one has `deviceMemory`: https://w3c.github.io/device-memory/
 */
export function digestByteBudget(browser: object): number {
  const reported = 'deviceMemory' in browser ? Number(browser.deviceMemory) : Number.NaN;
  const memory = reported > 0 ? Math.min(reported, MAX_MEMORY_GB) : DEFAULT_MEMORY_GB;
  return (memory * 1e9 * MEMORY_SHARE) / MEMORY_PER_BYTE;
}

/**
 * Returns the part of an archive that fits in `maxBytes`: whole months, newest first, always the newest one.
 * `firstDay` is its oldest day, null when the whole archive fits.
 */
export function withinBudget(
  manifest: Manifest,
  maxBytes: number,
): { readonly part: Manifest; readonly firstDay: Day | null } {
  let bytes = 0;
  const days: ManifestDay[] = [];
  for (const month of daysBy('month', manifest.days).values()) {
    bytes += month.reduce((sum, day) => sum + day.bytes, 0);
    if (bytes > maxBytes && days.length > 0) break;
    days.push(...month);
  }
  const isAll = days.length === manifest.days.length;
  return { part: { ...manifest, days }, firstDay: isAll ? null : (days.at(-1)?.day ?? null) };
}

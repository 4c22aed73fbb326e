import { type Manifest, packFile } from '../../digest/manifest';
import { monthsOf } from '../files';

/** How much of an archive a device holds, and how much there is. */
export type CachedPart = {
  /** `'2025-02'`, newest first. */
  readonly months: readonly string[];
  readonly days: number;
  readonly bytes: number;
  readonly allDays: number;
  readonly allBytes: number;
};

/** What the files say that are held, by their paths. */
export function cachedPartOf(manifest: Manifest, paths: ReadonlySet<string>): CachedPart {
  const months = monthsOf(manifest).filter(({ month, hash }) => paths.has(packFile(month, hash)));
  const held = months.flatMap(({ days }) => days);
  return {
    months: months.map(({ month }) => month),
    days: held.length,
    bytes: sizeOf(held),
    allDays: manifest.days.length,
    allBytes: sizeOf(manifest.days),
  };
}

function sizeOf(days: Manifest['days']): number {
  return days.reduce((sum, { bytes }) => sum + bytes, 0);
}

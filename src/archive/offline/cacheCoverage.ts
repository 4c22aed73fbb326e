import { type Manifest, packFile } from '../../digest/manifest';
import { monthsOf } from '../files';

/** How much of an archive is in the offline cache, and how much there is. */
export type CacheCoverage = {
  /** Months whose pack is stored, `'2025-02'`, newest first. */
  readonly months: readonly string[];
  readonly days: number;
  readonly bytes: number;
  readonly allDays: number;
  readonly allBytes: number;
};

/** Finds out how much of an archive is stored from the paths of the stored files. */
export function cacheCoverageOf(manifest: Manifest, paths: ReadonlySet<string>): CacheCoverage {
  const months = monthsOf(manifest).filter(({ month, hash }) => paths.has(packFile(month, hash)));
  const stored = months.flatMap(({ days }) => days);
  return {
    months: months.map(({ month }) => month),
    days: stored.length,
    bytes: sizeOf(stored),
    allDays: manifest.days.length,
    allBytes: sizeOf(manifest.days),
  };
}

function sizeOf(days: Manifest['days']): number {
  return days.reduce((sum, { bytes }) => sum + bytes, 0);
}

import { digestFile, type Manifest, packFile } from '../../digest/manifest';
import { monthsOf } from '../packs';

/** How much of an archive is in the offline cache, and how much there is. */
export type CacheCoverage = {
  /** Months whose pack is stored, `'2025-02'`, newest first. */
  readonly months: readonly string[];
  /** Days in these packs, or stored by themselves. */
  readonly days: number;
  readonly bytes: number;
  readonly allDays: number;
  /** Bytes of the months whose pack is not stored: what it takes to store all. */
  readonly restBytes: number;
};

/** Finds out how much of an archive is stored from the paths of the stored files. */
export function cacheCoverageOf(manifest: Manifest, paths: ReadonlySet<string>): CacheCoverage {
  const months = monthsOf(manifest).filter(({ month, hash }) => paths.has(packFile(month, hash)));
  const packed = new Set(months.flatMap(({ days }) => days));
  const stored = manifest.days.filter((day) => packed.has(day) || paths.has(digestFile(day)));
  return {
    months: months.map(({ month }) => month),
    days: stored.length,
    bytes: sizeOf(stored),
    allDays: manifest.days.length,
    restBytes: sizeOf(manifest.days.filter((day) => !packed.has(day))),
  };
}

function sizeOf(days: Manifest['days']): number {
  return days.reduce((sum, { bytes }) => sum + bytes, 0);
}

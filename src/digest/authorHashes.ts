import { BUCKETS } from './authorBuckets';
import { type CatalogueHashes, isHash } from './manifest';

/** Content hashes of the files of authors. */
export type AuthorHashes = {
  /** Which hash function tells the bucket of a name. */
  readonly seed: number;
  /** In the order of the buckets. */
  readonly buckets: readonly string[];
  /** Of the list of all authors. */
  readonly names: string;
};

/** Reads what the manifest says of the files of authors. null: there are none, or none that fit. */
export function parseAuthorHashes({ authors }: CatalogueHashes): AuthorHashes | null {
  if (typeof authors !== 'object' || authors === null) return null;
  const { seed, buckets, names }: Partial<Record<keyof AuthorHashes, unknown>> = authors;
  const isSeed = typeof seed === 'number' && Number.isInteger(seed) && seed >= 0;
  return isSeed &&
    Array.isArray(buckets) &&
    buckets.length === BUCKETS &&
    buckets.every(isHash) &&
    isHash(names)
    ? { seed, buckets, names }
    : null;
}

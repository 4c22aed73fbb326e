import { BUCKETS } from './authorBuckets';
import { type CatalogueHashes, isHash } from './manifest';

/** Content hashes of the files of authors. */
export type AuthorHashes = {
  /** In the order of the buckets. */
  readonly buckets: readonly string[];
  /** Of the list of all authors. */
  readonly names: string;
};

/** Reads what the manifest says of the files of authors. null: there are none, or none that fit. */
export function parseAuthorHashes({ authors }: CatalogueHashes): AuthorHashes | null {
  if (typeof authors !== 'object' || authors === null) return null;
  const { seed = 0, buckets, names }: Readonly<Record<string, unknown>> = { ...authors };
  // Files of before each bucket had a seed of its own had one in common.
  return seed === 0 &&
    Array.isArray(buckets) &&
    buckets.length === BUCKETS &&
    buckets.every(isHash) &&
    isHash(names)
    ? { buckets, names }
    : null;
}

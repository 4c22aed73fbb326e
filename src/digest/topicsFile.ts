import { type CatalogueHashes, isHash } from './manifest';

/** Path of the topics of an archive, below the app's base: `'digests/topics-0a1b2c3d.json'`. */
export function topicsFile(hash: string): string {
  return `digests/topics-${hash}.json`;
}

/** The content hash of the topics of an archive; null: it has none. */
export function topicsHash(catalogue: CatalogueHashes | null): string | null {
  return isHash(catalogue?.topics) ? catalogue.topics : null;
}

import { numbersFile, titlesFile } from '../../digest/catalogue';
import {
  digestFile,
  lookupFile,
  MANIFEST_FILE,
  type Manifest,
  packFile,
} from '../../digest/manifest';
import { STORED_VERSION } from '../../digest/manifestFile';
import { topicsFile, topicsHash } from '../../digest/topicsFile';

export function packsOf({ packs }: Manifest): string[] {
  return Object.entries(packs).map(([month, hash]) => packFile(month, hash));
}

export function lookupsOf({ lookups }: Manifest): string[] {
  return Object.entries(lookups).map(([month, hash]) => lookupFile(month, hash));
}

/** The files to store of an archive: a pack has the texts of its days, which may also be there by themselves. */
export function filesOf(manifest: Manifest): ReadonlySet<string> {
  return new Set([
    MANIFEST_FILE,
    ...packsOf(manifest),
    ...lookupsOf(manifest),
    ...catalogueOf(manifest),
    ...manifest.days.map(digestFile),
  ]);
}

function catalogueOf({ catalogue }: Manifest): string[] {
  if (!catalogue) return [];
  const titles = Object.entries(catalogue.titles).map(([year, hash]) => titlesFile(year, hash));
  return [...topicFilesOf({ catalogue }), ...titles];
}

/** What the topics of papers are read from, which the texts do not say. */
export function topicFilesOf({ catalogue }: Pick<Manifest, 'catalogue'>): string[] {
  if (!catalogue) return [];
  const topics = topicsHash(catalogue);
  return [numbersFile(catalogue.numbers), ...(topics === null ? [] : [topicsFile(topics)])];
}

/** The bytes that a manifest is stored as: the same wherever it is stored. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: STORED_VERSION, ...manifest }));
}

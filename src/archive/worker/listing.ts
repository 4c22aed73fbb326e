import type { ArxivId } from '../../digest/arxivId';
import type { CatalogueDay } from '../../digest/catalogue';
import type { Manifest } from '../../digest/manifest';
import type { ReadFile } from '../readFile';
import type { AuthorListing } from './authorListing';
import { readCatalogue } from './readCatalogue';
import type { ReadDays } from './readDays';

type Context = {
  readonly readFile: ReadFile;
  readonly days: ReadDays;
  /** Called when something is asked that only texts can answer, since the catalogue does not. */
  readonly onUnlisted: () => void;
  readonly authors: AuthorListing;
  readonly report: () => void;
};

/**
 * Lists the papers of all days before their texts are read, once something is asked for that needs them.
 * A catalogue that is missing or damaged changes no answer: the texts are read in its place.
 */
export type Listing = {
  /** Resolves when the papers of the manifest are listed, or cannot be, or nothing has asked for them. */
  setManifest(manifest: Manifest, signal: AbortSignal): Promise<void>;
  /** Called with each question. */
  want(): void;
};

export function createListing(context: Context): Listing {
  const { readFile, days, authors, onUnlisted, report } = context;
  let isWanted = false;
  let source: { readonly manifest: Manifest; readonly signal: AbortSignal } | null = null;
  /** The hash of the manifest whose papers are listed, or were tried. */
  let known: string | null = null;

  const load = async () => {
    if (!isWanted || !source) return;
    const { manifest, signal } = source;
    // On a return visit everything may be there already.
    if (manifest.days.every(days.has)) return;
    const hashes = manifest.catalogue;
    if (hashes && manifest.hash !== known) {
      const reading = readCatalogue(readFile, manifest, signal).catch(() => null);
      const ids = reading.then((catalogue) => catalogue && idsOf(catalogue));
      const readingAuthors = authors.setSource({ readFile, hashes, ids });
      const catalogue = await reading;
      // The run that aborted this one tries again.
      if (signal.aborted) return;
      known = manifest.hash;
      if (catalogue) {
        days.list(catalogue, manifest.days);
        await readingAuthors;
        if (signal.aborted) return;
        report();
      }
    }
    if (!manifest.days.every(days.isListed)) onUnlisted();
  };

  return {
    setManifest(manifest, signal) {
      source = { manifest, signal };
      if (manifest.hash !== known) authors.forget();
      return load();
    },
    want() {
      if (isWanted) return;
      isWanted = true;
      void load();
    },
  };
}

function idsOf(catalogue: readonly CatalogueDay[]): readonly ArxivId[] {
  return catalogue.flatMap(({ papers }) => papers.map(({ id }) => id));
}

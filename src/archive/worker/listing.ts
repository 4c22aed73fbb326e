import type { Manifest } from '../../digest/manifest';
import type { ReadFile } from '../readFile';
import { readCatalogue } from './readCatalogue';
import type { ReadDays } from './readDays';

type Context = {
  readonly readFile: ReadFile;
  readonly days: ReadDays;
  /** Called when something is asked that only texts can answer, since the catalogue does not. */
  readonly onUnlisted: () => void;
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

export function createListing({ readFile, days, onUnlisted, report }: Context): Listing {
  let isWanted = false;
  let source: { readonly manifest: Manifest; readonly signal: AbortSignal } | null = null;
  /** The hash of the numbers that are listed, or were tried. */
  let known: string | null = null;

  const load = async () => {
    if (!isWanted || !source) return;
    const { manifest, signal } = source;
    const isKnown = () => manifest.days.every(days.isListed);
    if (isKnown()) return;
    const hash = manifest.catalogue?.numbers;
    if (hash !== undefined && hash !== known) {
      const catalogue = await readCatalogue(readFile, manifest, signal).catch(() => null);
      // The run that aborted this one tries again.
      if (signal.aborted) return;
      known = hash;
      if (catalogue) {
        days.list(catalogue, manifest.days);
        report();
      }
    }
    if (!isKnown()) onUnlisted();
  };

  return {
    setManifest(manifest, signal) {
      source = { manifest, signal };
      return load();
    },
    want() {
      if (isWanted) return;
      isWanted = true;
      void load();
    },
  };
}

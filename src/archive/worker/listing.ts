import type { ArxivId } from '../../digest/arxivId';
import { addTitles, type NumberedDay } from '../../digest/catalogue';
import type { CatalogueHashes, Manifest } from '../../digest/manifest';
import { type Failure, toFailure } from '../../failure';
import type { TopicsById } from '../../search/query/paperStore';
import type { ReadFile } from '../readFile';
import type { AuthorListing } from './authorListing';
import { readNumbers, readTitles } from './readCatalogue';
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
 * Where a catalogue is missing or damaged the texts are read in its place, and papers have no topics. One that
 * could not be reached leaves the topics unknown, and is asked for again by the next run.
 */
export type Listing = {
  /** Resolves when what is wanted of the manifest's catalogue is known, or cannot be. */
  setManifest(manifest: Manifest, signal: AbortSignal): Promise<void>;
  /** Wants to know what every day lists. Called with each question. */
  want(): void;
  /** Wants the titles, too. They are several times as much as all that filters and counts need. */
  wantTitles(): void;
  /** Wants the topics of all papers, which the texts do not say. */
  wantTopics(): void;
};

/** The catalogue of a manifest. Each does its work once, and nothing where that is done already. */
type Catalogue = {
  readonly list: () => Promise<void>;
  readonly readTitles: () => Promise<ReadonlyMap<string, unknown> | null>;
  readonly title: () => Promise<void>;
};

export function createListing(context: Context): Listing {
  const { readFile, days, authors, onUnlisted, report } = context;
  let isWanted = false;
  let areTitlesWanted = false;
  let areTopicsWanted = false;
  let source: {
    readonly entries: Manifest['days'];
    readonly signal: AbortSignal;
    /** null: the archive has none. */
    readonly catalogue: Catalogue | null;
  } | null = null;
  /** What is listed, by the hash of its manifest; null: the catalogue is missing or damaged. */
  let known: { readonly hash: string; readonly numbered: readonly NumberedDay[] | null } | null =
    null;

  const catalogueOf = (
    { hash, days: entries }: Manifest,
    hashes: CatalogueHashes,
    signal: AbortSignal,
  ): Catalogue => {
    const titleFiles = once(() => readTitles(readFile, hashes, signal).catch(() => null));
    return {
      readTitles: titleFiles,
      list: once(async () => {
        if (hash === known?.hash) {
          // The memory may have no room any more for days that were read.
          if (known.numbered) days.list(known.numbered, entries);
          return;
        }
        const reading = readNumbers(readFile, hashes, signal).catch((error) =>
          isFinal(toFailure(error)) ? null : undefined,
        );
        const ids = reading.then((numbered) => (numbered ? idsOf(numbered) : null));
        const readingAuthors = authors.setSource({ readFile, hashes, ids });
        const numbered = await reading;
        // The run that aborted this one tries again.
        if (signal.aborted) return;
        if (numbered !== undefined) {
          known = { hash, numbered };
          days.listTopics(topicsIn(numbered ?? []));
        }
        if (!numbered) return report();
        days.list(numbered, entries);
        await readingAuthors;
        if (!signal.aborted) report();
      }),
      title: once(async () => {
        if (entries.every(days.isTitled)) return;
        const files = await titleFiles();
        if (signal.aborted || hash !== known?.hash || !known.numbered) return;
        const titled = files && addTitles(known.numbered, files);
        if (!titled) return onUnlisted();
        days.listTitled(titled, entries);
        report();
      }),
    };
  };

  const load = async () => {
    if (!isWanted || !source) return;
    const { entries, signal, catalogue } = source;
    if (!catalogue) days.listTopics(topicsIn([]));
    // On a return visit everything may be there already.
    if (entries.every(days.has) && !areTopicsWanted) return;
    const listing = catalogue?.list();
    // On their way meanwhile.
    if (areTitlesWanted) void catalogue?.readTitles();
    await listing;
    if (signal.aborted) return;
    if (!entries.every(days.isListed)) onUnlisted();
    else if (areTitlesWanted) await catalogue?.title();
  };

  return {
    setManifest(manifest, signal) {
      const { hash, days: entries, catalogue: hashes } = manifest;
      if (hash !== known?.hash) authors.forget();
      source = { entries, signal, catalogue: hashes && catalogueOf(manifest, hashes, signal) };
      return load();
    },
    want() {
      if (isWanted) return;
      isWanted = true;
      void load();
    },
    wantTitles() {
      if (areTitlesWanted) return;
      areTitlesWanted = true;
      void load();
    },
    wantTopics() {
      if (areTopicsWanted) return;
      areTopicsWanted = true;
      void load();
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether a file will not come the next time either: no network, a busy host (429) and a broken one (5xx) pass. */
function isFinal(failure: Failure): boolean {
  return 'status' in failure ? failure.status < 429 : failure.kind === 'unreadable';
}

function topicsIn(days: readonly NumberedDay[]): TopicsById {
  const topics = new Map<ArxivId, readonly string[]>();
  for (const { papers } of days)
    for (const paper of papers) if (paper.topics) topics.set(paper.id, paper.topics);
  return topics;
}

function idsOf(days: readonly NumberedDay[]): readonly ArxivId[] {
  return days.flatMap(({ papers }) => papers.map(({ id }) => id));
}

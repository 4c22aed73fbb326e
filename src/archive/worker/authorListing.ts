import { NO_LISTED_AUTHORS } from '../../search/query/listedAuthors';
import { withTimeout } from '../../withTimeout';
import type { AuthorFiles, AuthorSource } from './authorFiles';
import type { AuthorsNeeded } from './needs';
import type { ReadDays } from './readDays';

type Context = {
  readonly days: ReadDays;
  readonly report: () => void;
  /** Called when authors are needed that only the texts can name, since the catalogue does not. */
  readonly onUnlisted: () => void;
};

/**
 * Reads of the catalogue's authors what questions need. Where it has no authors, or a file is missing or
 * damaged, answers come from the texts, as they are read.
 */
export type AuthorListing = {
  /** Reads from another catalogue. Resolves when what has been needed of late is read, or cannot be. */
  setSource(source: AuthorSource): Promise<void>;
  /** Forgets all authors: papers have other numbers now. */
  forget(): void;
  /** Called with each question. */
  want(needed: AuthorsNeeded): void;
  knows(needed: AuthorsNeeded): boolean;
  /** Number of files that answers come from. */
  filesRead(): number;
};

/** The texts are read in place of files whose code takes longer: a host may be silent. Chosen. */
const WAIT_MS = 6000;

const loadCode = async () => (await import('./authorsModule')).authorsModule;

/** Needs that are read of another catalogue too. Chosen: more than a screen has at once. */
const MAX_RECENT = 8;

export function createAuthorListing({ days, report, onUnlisted }: Context): AuthorListing {
  let source: AuthorSource | null = null;
  /** Those of the source; null: none has been needed yet. */
  let files: AuthorFiles | null = null;
  /** Newest at the end. */
  const recent = new Map<string, AuthorsNeeded>();

  const keep = (needed: AuthorsNeeded) => {
    const key = JSON.stringify(needed);
    recent.delete(key);
    recent.set(key, needed);
    for (const oldest of [...recent.keys()].slice(0, -MAX_RECENT)) recent.delete(oldest);
  };

  const knows: AuthorListing['knows'] = ({ names, like, list }) => {
    const authors = days.authors();
    return (
      names.every((name) => authors.papersBy(name)) &&
      like.every(({ typed, whole }) => authors.papersByLike(typed, whole)) &&
      (!list || authors.isListKnown)
    );
  };

  /** Returns whether something new is known. */
  const read = async (from: AuthorSource, needed: readonly AuthorsNeeded[]): Promise<boolean> => {
    // The texts name the authors too, where the code does not come.
    const code = await withTimeout(loadCode, null, WAIT_MS);
    if (from !== source) return false;
    files ??= code?.createAuthorFiles(from) ?? null;
    const ofSource = files;
    if (ofSource) await Promise.all(needed.map(ofSource.read));
    if (from !== source) return false;
    const isNew =
      ofSource !== null && ofSource.count() > 0 && ofSource.authors() !== days.authors();
    if (isNew) days.listAuthors(ofSource.authors());
    if (!needed.every(knows)) onUnlisted();
    return isNew;
  };

  return {
    async setSource(next) {
      source = next;
      files = null;
      if (recent.size > 0) await read(source, [...recent.values()]);
    },
    forget() {
      source = null;
      files = null;
      days.listAuthors(NO_LISTED_AUTHORS);
    },
    want(needed) {
      keep(needed);
      if (source && !knows(needed)) void read(source, [needed]).then((isNew) => isNew && report());
      // Comes while the catalogue is on its way.
      else if (!source) loadCode().catch(() => {});
    },
    knows,
    filesRead: () => files?.count() ?? 0,
  };
}
